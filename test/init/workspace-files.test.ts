import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { findSources, loadBlocYear, MemoryWorld } from '../../src/index.js';
import { answerFindings } from '../../src/init/answer-findings.js';
import type { EnoughAnswers } from '../../src/init/answers.js';
import { knownAnswers } from '../../src/init/known-answers.js';
import { workspaceFiles } from '../../src/init/workspace-files.js';

const line = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    'a: b',
    '# x',
    '- y',
    'null',
    '~',
    '2026',
    '1e3',
    'yes',
    '"',
    "'",
    '{a}',
    '[b',
    '*c',
    '%d',
    '`e',
    '|',
    '>-',
    '?',
    '0x1F',
    'Sở: Nội vụ #1',
    '2026-01-02',
    '<<',
    'a'.repeat(300),
  ),
);
const answers = fc.record(
  {
    level: fc.constantFrom('tỉnh', 'Bộ', 'Đảng ủy'),
    authority: line,
    place: line,
    regime: fc.constantFrom('state', 'party'),
    bloc: line,
    year: fc.integer({ min: 2004, max: 2100 }).map(String),
    unit: fc.array(line, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['regime', 'bloc', 'year', 'unit'] },
);

const KEYS = ['level', 'authority', 'place', 'regime', 'bloc', 'year', 'unit'] as const;

function isSound(given: ReturnType<typeof knownAnswers>): given is EnoughAnswers {
  const isEnough = given.bloc !== undefined && given.unit !== undefined;
  return isEnough && KEYS.every((key) => answerFindings(key, given).length === 0);
}

function filesOf(given: EnoughAnswers) {
  return Object.fromEntries(workspaceFiles(given).map(({ path, text }) => [`w/${path}`, text]));
}

describe('a new workspace', () => {
  test('is read without an error and says what was answered, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (typed) => {
        const given = knownAnswers(typed);
        fc.pre(isSound(given));
        const world = new MemoryWorld(filesOf(given));
        const sources = await findSources(world, 'w');
        const [source = { file: '' }, ...others] = sources.ok ? sources.value : [];
        const loaded = await loadBlocYear(source, world);
        expect(others).toEqual([]);
        expect(loaded.diagnostics).toEqual([]);
        if (!loaded.ok) return;
        const { authority, place, regime, bloc, year, units, ...rest } = loaded.value.data;
        const read = {
          ...authority,
          place,
          regime,
          bloc: bloc.name,
          year: String(year),
          units: units.map((unit) => unit.name),
        };
        expect(read).toEqual({
          ...(given.level === undefined ? {} : { level: given.level }),
          ...(given.authority === undefined ? {} : { name: given.authority }),
          place: given.place,
          regime: given.regime,
          bloc: given.bloc,
          year: given.year,
          units: given.unit,
        });
        expect([rest.roles, rest.pledge.items]).toEqual([[], []]);
      }),
      { numRuns: 50 },
    );
  });

  test('satisfies the schema that lies beside it', () => {
    const files = filesOf({ level: 'tỉnh', regime: 'state', bloc: 'Cụm thi đua A', year: '2026', unit: ['B', 'C'] });
    const schema = JSON.parse(files['w/thidua.schema.json'] ?? '');
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
    for (const path of ['w/thidua.yaml', 'w/blocs/a-2026.yaml']) {
      validate(parse(files[path] ?? 'sai: 1'));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({ bloc: { nam: 'A' } })).toBe(false);
  });

  test('tells editors where its schema lies, on the first line', () => {
    const files = filesOf({ regime: 'state', bloc: 'Khối', year: '2026', unit: ['B'] });
    const first = Object.entries(files).map(([path, text]) => [path, text.split('\n')[0]]);
    expect(first.slice(0, 2)).toEqual([
      ['w/thidua.yaml', '# yaml-language-server: $schema=thidua.schema.json'],
      ['w/blocs/khoi-2026.yaml', '# yaml-language-server: $schema=../thidua.schema.json'],
    ]);
  });

  test('explains the fields of the first unit only', () => {
    const text = filesOf({ regime: 'state', bloc: 'Khối', year: '2026', unit: ['B', 'C'] })['w/blocs/khoi-2026.yaml'];
    expect(text).toContain('  - name: C\n    headTitle:\n    signatory:\n      name:\n\n');
    expect(text?.match(/# Họ và tên người ký\./gu)).toHaveLength(1);
  });
});
