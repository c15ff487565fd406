import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeWorld } from '../../src/world/node-world.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A bloc that prints; cases break one thing in it. */
const GOOD = `regime: state
bloc:
  name: Khối thi đua Minh Họa
year: 2026
units:
  - name: Sở Một
    headTitle: Giám đốc
  - name: Sở Hai
roles:
  - { role: chair, unit: Sở Một, year: 2026 }
conference:
  date: 23/3/2026
`;

interface Case {
  readonly name: string;
  readonly file?: string;
  readonly text: string | Uint8Array;
  /** Where the finding stands, `line:column`. */
  readonly at?: string;
  /** Words the finding must have: label, what was found, what is allowed, the hint. */
  readonly says: readonly string[];
}

const change = (from: string, to: string): string => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};

const ALIAS_BOMB = [
  'a: &a ["x","x","x","x","x","x","x","x","x"]',
  ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
].join('\n');

const CASES: readonly Case[] = [
  {
    name: 'broken YAML',
    text: change('  name: Khối thi đua Minh Họa', '  name: "Khối thi đua'),
    at: '3:',
    says: ['lỗi'],
  },
  {
    name: 'broken JSON',
    file: 'khoi.json',
    text: '{"regime": "state" "year": 2026}',
    at: '1:',
    says: ['lỗi', 'dấu phẩy'],
  },
  { name: 'unknown key', text: change('conference:', 'conferense:'), at: '11:1', says: ['conferense', 'conference'] },
  {
    name: 'wrong type',
    text: change('year: 2026\nunits', 'year: hai nghìn\nunits'),
    at: '4:7',
    says: ['Năm giao ước', 'hai nghìn'],
  },
  {
    name: 'impossible date',
    text: change('23/3/2026', '31/2/2026'),
    at: '12:9',
    says: ['Ngày hội nghị', '31/2/2026', '23/3/2023'],
  },
  {
    name: 'two chairs in one year',
    text: change('year: 2026 }\n', 'year: 2026 }\n  - { role: chair, unit: Sở Hai, year: 2026 }\n'),
    at: '11:5',
    says: ['Sở Một', 'Sở Hai', '2026'],
  },
  {
    name: 'role of an unknown unit',
    text: change('unit: Sở Một', 'unit: Sở Ba'),
    at: '10:26',
    says: ['Sở Ba', 'Sở Hai'],
  },
  { name: 'duplicate unit', text: change('- name: Sở Hai', '- name: Sở  MỘT'), at: '8:5', says: ['MỘT', 'hai lần'] },
  {
    name: 'year out of range',
    text: change('year: 2026\nunits', 'year: 202\nunits'),
    at: '4:7',
    says: ['202', '2004', '2100'],
  },
  { name: 'control character', text: change('Sở Hai', '"Sở\\u0007Hai"'), at: '8:11', says: ['Tên đơn vị', 'U+0007'] },
  { name: 'unpaired surrogate', text: change('Sở Hai', '"Sở \\ud800"'), at: '8:11', says: ['Tên đơn vị', 'U+D800'] },
  {
    name: 'empty units',
    text: GOOD.replace(/units:[\s\S]*?roles:[\s\S]*?conference/u, 'units: []\nconference'),
    at: '5:8',
    says: ['Các đơn vị', 'chưa có đơn vị nào'],
  },
  { name: 'alias bomb', text: ALIAS_BOMB, says: ['lỗi'] },
  { name: 'file over 10 MB', text: `${GOOD}# ${'x'.repeat(10 * 1024 * 1024)}`, says: ['10 MB'] },
  {
    name: 'not UTF-8',
    text: new Uint8Array([...new TextEncoder().encode(GOOD), 0x23, 0xe9, 0xff]),
    at: '13:',
    says: ['UTF-8'],
  },
  { name: 'glyph the font lacks', text: change('Sở Hai', 'Sở 😀'), at: '8:11', says: ['Tên đơn vị', '😀', 'U+1F600'] },
  {
    name: 'file name no system takes',
    text: `${GOOD}fileName: "giao:ước?"\n`,
    at: '13:11',
    says: ['Tên tệp', 'giao:ước?'],
  },
  { name: 'path out of the output folder', text: `${GOOD}fileName: ../../ngoai\n`, says: ['../../ngoai', '..'] },
];

describe('bad input', () => {
  test.each(CASES.map((one) => [one.name, one] as const))(
    '%s: a located error, nothing written, others made',
    async (_, one) => {
      const folder = temporaryFolder({ [one.file ?? 'khoi.yaml']: one.text, 'tot.yaml': GOOD });
      const file = join(folder, one.file ?? 'khoi.yaml');
      const out = join(folder, 'out');
      const { code, error } = await runCli(['generate', file, join(folder, 'tot.yaml'), '--out', out]);
      expect(code).toBe(1);
      expect(error).toContain(one.at === undefined ? file : `${file}:${one.at}`);
      for (const words of [...one.says, 'Cách sửa']) expect(error).toContain(words);
      expect(readdirSync(out).sort()).toEqual(['tot-giao-uoc.docx', 'tot-giao-uoc.pdf']);
    },
  );

  test('a missing file', async () => {
    const { code, error } = await runCli(['generate', '/khong/co/gi.yaml']);
    expect(code).toBe(1);
    expect(error).toContain('/khong/co/gi.yaml');
  });

  test('a file that cannot be read', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': GOOD });
    const file = join(folder, 'khoi.yaml');
    const failing = {
      ...nodeWorld,
      readFile: async (path: string) =>
        path === file
          ? ({ ok: false, failure: { reason: 'denied', detail: 'EACCES' } } as const)
          : nodeWorld.readFile(path),
    };
    const { code, error } = await runCli(['generate', file, '--out', join(folder, 'out')], failing);
    expect(code).toBe(1);
    expect(error).toContain(`${file}: lỗi`);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('a folder in the place of the output file', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': GOOD, 'out/khoi-giao-uoc.pdf/x': '' });
    const { code, error } = await runCli(['generate', join(folder, 'khoi.yaml'), '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(error).toContain('khoi-giao-uoc.pdf');
    expect(readdirSync(join(folder, 'out'))).toEqual(['khoi-giao-uoc.pdf']);
  });

  test('a full disk', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': GOOD });
    mkdirSync(join(folder, 'out'));
    symlinkSync('/dev/full', join(folder, 'out', 'khoi-giao-uoc.pdf'));
    const { code, error } = await runCli(['generate', join(folder, 'khoi.yaml'), '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(error).toContain('khoi-giao-uoc.pdf');
    expect(error).toContain('đầy');
    expect(readdirSync(join(folder, 'out'))).toEqual(['khoi-giao-uoc.pdf']);
  });

  test('two blocs that would lie over one another', async () => {
    const folder = temporaryFolder({ 'mot/khoi.yaml': GOOD, 'hai/khoi.yaml': GOOD });
    const inputs = [join(folder, 'mot', 'khoi.yaml'), join(folder, 'hai', 'khoi.yaml')];
    const { code, error } = await runCli(['generate', ...inputs, '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(error).toContain('fileName');
    expect(readdirSync(join(folder, 'out'))).toHaveLength(2);
  });
});
