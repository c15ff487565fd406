import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic, loadBlocYear, MemoryWorld } from '../../src/index.js';
import { schemaSpot } from '../../src/load/issues/schema-spot.js';
import type { FieldSteps } from '../../src/load/source-record.js';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { AWARDS } from '../../src/model/catalogues/awards.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(ROOT, 'docs', 'huong-dan.md'), 'utf8');
const lines = page.split('\n');

/** Every key of the schema by its dotted path, with its label; lists and mappings of papers are looked into. */
function keysOf(path: FieldSteps, shown: string): readonly (readonly [string, string])[] {
  return [...schemaSpot(blocYearSchema, path).fields].flatMap(([key, label = '']) => {
    const own = [...path, key];
    const name = shown === '' ? key : `${shown}.${key}`;
    const inside = schemaSpot(blocYearSchema, own).fields.size > 0 ? own : [...own, 0];
    return [[name, label] as const, ...keysOf(inside, name)];
  });
}

const keys = keysOf([], '');
const labels = new Map(keys);

/** Parts that have the same keys as another: the page says so and explains those once. */
const TWINS: Readonly<Record<string, string>> = {
  halfYearConference: 'conference',
  yearEndConference: 'conference',
  'conference.secretary': 'conference.chairperson',
  'conference.opinions': 'conference.presentations',
  'narrative.halfYear': 'narrative.yearEnd',
  'registrations.targets': 'targets',
  scoringTeam: 'conference.chairperson',
  'vote.tellers': 'conference.chairperson',
  'handover.giver': 'conference.chairperson',
  'handover.receiver': 'conference.chairperson',
};

/** Where the page explains a key. */
function explainedAs(key: string): string {
  const [twin, model] = Object.entries(TWINS).find(([part]) => key.startsWith(`${part}.`)) ?? [];
  return twin === undefined ? key : explainedAs(`${model}${key.slice(twin.length)}`);
}

/** The YAML on the page: files named in their first line, whole blocs, and pieces of blocs. */
const samples = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text = '']) => ({
  text,
  file: /^# (\S+)\n/u.exec(text)?.[1],
  whole: ['regime', 'bloc', 'year', 'units'].every((key) => new RegExp(`^${key}:`, 'mu').test(text)),
}));
const files = Object.fromEntries(samples.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text]])));
const [defaults = '', bloc = ''] = Object.keys(files);

const LEAST = 'regime: state\nbloc: { name: Khối thi đua }\nyear: 2026\nunits: [{ name: Sở Nội vụ }]\n';

async function messages(world: MemoryWorld, source: { file: string; defaults?: string }): Promise<readonly string[]> {
  return (await loadBlocYear(source, world)).diagnostics.map(formatDiagnostic);
}

describe('docs/huong-dan.md', () => {
  test('lists every kind of document under its name', () => {
    const folder = join(ROOT, 'templates');
    const kinds = readdirSync(folder).filter((file) => file.endsWith('.hbs'));
    const missing = kinds.filter((file) => {
      const [, name = ''] = /^name: (.+)$/mu.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return !page.includes(`| \`${file.slice(0, -'.hbs'.length)}\` | ${name} |`);
    });
    expect(missing).toEqual([]);
  });

  test('explains every key of the data, under its label', () => {
    expect(keys.length).toBeGreaterThan(60);
    const unexplained = keys.filter(
      ([key, label]) =>
        label === '' || !lines.some((line) => line.includes(`\`${explainedAs(key)}\``) && line.includes(label)),
    );
    expect(unexplained).toEqual([]);
  });

  test.each(Object.entries(TWINS))('says of %s that it has the keys of %s, which is so', (part, model) => {
    const said = lines.some((line) => line.includes(`\`${part}\``) && line.includes(`mục con như \`${model}\``));
    expect(said).toBe(true);
    const own = keys.filter(([key]) => key.startsWith(`${part}.`));
    expect(own.length).toBeGreaterThan(0);
    for (const [key, label] of own) expect([key, labels.get(explainedAs(key))]).toEqual([key, label]);
  });

  test('lists the awards of the catalogue', () => {
    const rows = AWARDS.map(({ code, name, aliases }) => [
      '',
      ` \`${code}\` `,
      ` ${name} `,
      ` ${aliases.join('; ')} `,
      '',
    ]);
    const said = lines.filter((line) => /^\| `[A-Z\d]+` \|/u.test(line));
    expect(said).toEqual(rows.map((cells) => cells.join('|').replace('|  |', '| |')));
  });

  test('explains no key that is not there', () => {
    const rows = lines.flatMap((line) => /^\| `([a-z][A-Za-z.]+)` \|/u.exec(line)?.[1] ?? []);
    expect(rows.filter((row) => !keys.some(([key]) => key === row))).toEqual([]);
  });

  test('shows data files that load without a finding', async () => {
    expect([defaults, bloc].map((file) => file.split('/').at(1))).toEqual(['thidua.yaml', 'blocs']);
    expect(await messages(new MemoryWorld(files), { file: bloc, defaults })).toEqual([]);
  });

  test('shows whole blocs that validate', async () => {
    const whole = samples.filter((sample) => sample.whole);
    expect(whole.length).toBeGreaterThan(0);
    for (const { text } of whole)
      expect(await messages(new MemoryWorld({ 'k.yaml': text }), { file: 'k.yaml' })).toEqual([]);
  });

  test('shows pieces that validate where they belong', async () => {
    const pieces = samples.filter(({ whole, file }) => !whole && file === undefined);
    expect(pieces.length).toBeGreaterThan(0);
    for (const { text } of pieces) {
      const world = new MemoryWorld({ 'least.yaml': LEAST, 'piece.yaml': text });
      expect(await messages(world, { file: 'piece.yaml', defaults: 'least.yaml' })).toEqual([]);
    }
  });

  test('quotes the message a mistyped key really gives', async () => {
    const typo = files[bloc]?.replace(/headTitle(?=: Giám đốc\n {2}- name: Thanh tra)/u, 'headTile') ?? '';
    const [message = ''] = await messages(new MemoryWorld({ ...files, [bloc]: typo }), { file: bloc, defaults });
    expect(message).toContain('lỗi');
    expect(page).toContain(message);
  });
});
