import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BLOC = 'regime: state\nbloc: { name: "Khối <b>&{{x}}" }\nyear: 2026\nunits: [{ name: Sở Một }]\n';

describe('command line', () => {
  test('help, general and for each command', async () => {
    expect((await runCli(['--help'])).out).toContain('thidua generate');
    expect((await runCli([])).out).toContain('thidua generate');
    for (const command of ['generate', 'check', 'documents']) {
      const { code, out } = await runCli([command, '--help']);
      expect([code, out.startsWith(`thidua ${command}`)]).toEqual([0, true]);
    }
  });

  test('version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await runCli(['--version'])).out).toBe(version);
  });

  test.each([
    [['generat'], ['generat', 'generate']],
    [
      ['generate', '--formt', 'pdf', 'x.yaml'],
      ['--formt', '--format'],
    ],
    [
      ['generate', '--format', 'doc', 'x.yaml'],
      ['doc', 'docx'],
    ],
    [['generate'], ['Chưa nêu tệp']],
    [['check'], ['Chưa nêu tệp']],
    [
      ['generate', '--out'],
      ['--out', 'thiếu giá trị'],
    ],
    [
      ['generate', '--out', '', 'x.yaml'],
      ['--out', 'thiếu giá trị'],
    ],
    [['generate', '-x', 'x.yaml'], ['-x']],
    [['documents', '/khong/co'], ['/khong/co']],
  ])('%j is refused with words', async (argv, says) => {
    const { code, error } = await runCli(argv);
    expect(code).toBe(1);
    for (const words of says) expect(error).toContain(words);
  });

  test('generate writes the formats asked for and lists the gaps', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': BLOC });
    const out = join(folder, 'out');
    const run = await runCli(['generate', join(folder, 'khoi.yaml'), '--format', 'pdf', '--out', out]);
    expect(run.code).toBe(0);
    expect(existsSync(join(out, 'khoi-giao-uoc.pdf'))).toBe(true);
    expect(existsSync(join(out, 'khoi-giao-uoc.docx'))).toBe(false);
    expect(run.out).toContain('còn để trống');
    expect(run.error).toContain('Chưa chọn được căn cứ pháp lý mặc định cho năm 2026');
  });

  test('generate --draft --signature-lines puts comments and lines to sign into the Word file, and only there', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': BLOC });
    const partsOf = async (out: string, ...options: readonly string[]) => {
      const { code } = await runCli(['generate', join(folder, 'khoi.yaml'), ...options, '--out', join(folder, out)]);
      expect(code).toBe(0);
      const name = `khoi-giao-uoc${options.includes('--draft') ? '-du-thao' : ''}.docx`;
      return Object.keys(unzipSync(readFileSync(join(folder, out, name))));
    };
    const ours = ['word/comments.xml', 'word/media/signature-line.emf'];
    const plain = await partsOf('plain', '--document', 'giao-uoc', '--format', 'docx');
    expect(plain.filter((part) => ours.includes(part))).toEqual([]);
    const options = ['--document', 'giao-uoc', '--draft', '--signature-lines'];
    expect((await partsOf('draft', ...options)).filter((part) => ours.includes(part))).toEqual(ours);
  });

  test('generate refuses an unknown document and names the known', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': BLOC });
    const { code, error } = await runCli([
      'generate',
      join(folder, 'khoi.yaml'),
      '--document',
      'giao-uo',
      '--out',
      join(folder, 'o'),
    ]);
    expect(code).toBe(1);
    expect(error).toContain('giao-uoc');
  });

  test('--json holds facts and words of every finding', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': BLOC });
    const { out } = await runCli(['generate', join(folder, 'khoi.yaml'), '--json', '--out', join(folder, 'out')]);
    const [bloc] = JSON.parse(out);
    expect(bloc.files).toHaveLength(2);
    expect(bloc.findings.map((finding: { rule?: string }) => finding.rule)).toContain('needed-to-sign');
    for (const finding of bloc.findings) expect(finding.message).toEqual(expect.any(String));
  });

  test('check writes nothing and returns 0 for gaps, 1 for errors', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': BLOC, 'sai.yaml': `${BLOC}sai: 1\n` });
    const good = await runCli(['check', join(folder, 'khoi.yaml')]);
    expect([good.code, /0 lỗi, \d+ cảnh báo/u.test(good.out)]).toEqual([0, true]);
    expect((await runCli(['check', join(folder, 'sai.yaml'), '--json'])).code).toBe(1);
  });

  test('documents lists the pledge', async () => {
    expect((await runCli(['documents'])).out).toContain('giao-uoc  Giao ước thi đua');
    expect(JSON.parse((await runCli(['documents', '--json'])).out)).toContainEqual(
      expect.objectContaining({ id: 'giao-uoc', per: 'bloc' }),
    );
  });

  test('colour only where the terminal has it', async () => {
    const plain = await runCli(['generate']);
    const coloured = await runCli(['generate'], undefined, true);
    expect(plain.error).not.toContain('\u001b');
    expect(coloured.error).toContain('\u001b[31m');
  });

  test('a failure of our own returns 2 and says sorry', async () => {
    const broken = {
      kindOf: () => Promise.reject(new Error('hỏng')),
      readFile: () => Promise.reject(new Error('hỏng')),
      list: () => Promise.reject(new Error('hỏng')),
      writeFile: () => Promise.reject(new Error('hỏng')),
      writeFiles: () => Promise.reject(new Error('hỏng')),
      createFile: () => Promise.reject(new Error('hỏng')),
      appendFile: () => Promise.reject(new Error('hỏng')),
      remove: () => Promise.reject(new Error('hỏng')),
      absolute: (path: string) => path,
    };
    const { code, error } = await runCli(['generate', 'x.yaml'], broken);
    expect(code).toBe(2);
    expect(error).toContain('Xin lỗi');
  });

  test('a draft is named apart from the final paper', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': BLOC });
    const run = await runCli(['generate', join(folder, 'khoi.yaml'), '--draft', '--out', join(folder, 'out')]);
    expect(run.out).toContain('khoi-giao-uoc-du-thao.docx');
  });

  test('settings of a document that does not exist are pointed at', async () => {
    const folder = temporaryFolder({ 'khoi.yaml': `${BLOC}documents:\n  giao-uo: { number: 5 }\n` });
    const { code, error } = await runCli(['generate', join(folder, 'khoi.yaml'), '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(error).toContain('khoi.yaml:6:12');
    expect(error).toContain('giao-uoc');
  });
});
