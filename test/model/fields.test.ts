import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { bloc, FULL, findings, MINIMAL } from './bloc.js';
import { FIELDS } from './field-kinds.js';
import { schemaFields } from './schema-fields.js';

type Steps = readonly (string | number)[];

const leaves = schemaFields(blocYearSchema).filter(({ isLeaf }) => isLeaf);

/** The steps to a field of `FULL`: its first entry where there are several. */
function stepsOf(path: string): Steps {
  const named = path
    .replace('documents[]', 'documents.giao-uoc')
    .replace('checks[]', 'checks.doubled-word')
    .replace('parameters[]', 'parameters.allowed');
  const steps = named.replaceAll('[]', '.0').split('.');
  return steps.map((step) => (step === '0' ? 0 : step));
}

function get(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return value;
  return get(value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined, rest);
}

/** A copy with another value at one place; undefined takes the place away. */
function set(value: unknown, [step, ...rest]: Steps, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? set(item, rest, to) : item));
  const changed: Record<string, unknown> = { ...z.looseObject({}).parse(value) };
  changed[step] = set(changed[step], rest, to);
  if (changed[step] === undefined) delete changed[step];
  return changed;
}

const fieldsOf = (kind: string) =>
  Object.entries(FIELDS).flatMap(([path, rule]) => {
    const [first = '', ...words] = rule.split(' ');
    return first.replace('!', '') === kind
      ? [{ path, words: words.map((word) => word.replaceAll('_', ' ')), steps: stepsOf(path) }]
      : [];
  });
const pathsOf = (kind: string) => fieldsOf(kind).map((field) => [field.path, field] as const);

const codesFor = (steps: Steps, value: unknown) => findings(set(FULL, steps, value)).map(([code]) => code);
const readBack = (steps: Steps, value: unknown) => get(blocYearSchema.parse(set(FULL, steps, value)), steps);

/** A conference of which nothing is said. */
const CONFERENCE = {
  guests: [],
  invitation: { recipients: [] },
  agenda: [],
  attendance: [],
  presentations: [],
  opinions: [],
};

describe('the model', () => {
  test('has these fields and no others', () => {
    expect(leaves.map(({ path }) => path)).toEqual(Object.keys(FIELDS));
  });

  test('labels every field in Vietnamese', () => {
    const labels = schemaFields(blocYearSchema).map(({ path, label }) => ({ path, label }));
    expect(labels.filter(({ label }) => label === undefined)).toEqual([]);
    for (const { label } of labels) expect(label).toMatch(/^\p{Lu}.*[^.:;]$/u);
    for (const { label } of labels) expect(label).toBe(label?.normalize('NFC').trim());
  });

  test('takes a bloc year that fills every field', () => {
    expect(findings(FULL)).toEqual([]);
    for (const { path } of leaves) expect([path, get(FULL, stepsOf(path))]).not.toEqual([path, undefined]);
  });

  test('fills what the least leaves out', () => {
    expect(bloc()).toEqual({
      ...MINIMAL,
      authority: {},
      bloc: { ...MINIMAL.bloc, kind: 'khối', head: 'a', roleLabels: {} },
      unitsComplete: true,
      roles: [],
      conference: { kind: 'ky-giao-uoc', ...CONFERENCE },
      movements: [],
      commemorations: [],
      pledge: { items: [] },
      targets: [],
      program: [],
      charter: [],
      narrative: { yearEnd: {}, halfYear: {}, plan: {} },
      awards: [],
      instruments: [],
      organizations: [],
      registrations: [],
      scoring: { session: {}, groups: [] },
      scores: [],
      crossScoring: [],
      scoringTeam: [],
      recommendations: [],
      copies: [],
      recipients: [],
      print: { duplex: false, signatureOrder: 'given', witnesses: 'below' },
      documents: {},
      checks: {},
    });
  });

  test('fills what a named part leaves out', () => {
    const said = bloc({
      halfYearConference: {},
      yearEndConference: {},
      scoring: { groups: [{ content: 'Nhóm' }] },
      recommendations: [{ award: 'Giấy khen' }],
      organizations: [{ name: 'Sở Du lịch' }],
      checks: { 'doubled-word': {} },
      vote: {},
      election: {},
      handover: {},
    });
    expect(said).toMatchObject({
      halfYearConference: { kind: 'so-ket', ...CONFERENCE },
      yearEndConference: { kind: 'tong-ket', ...CONFERENCE },
      scoring: { groups: [{ content: 'Nhóm', kind: 'base', criteria: [] }] },
      vote: { base: 'totalMembers', tellers: [] },
      election: { verb: 'suy tôn', candidates: [] },
      handover: { items: [] },
      organizations: [{ name: 'Sở Du lịch', successors: [] }],
      checks: { 'doubled-word': { parameters: {} } },
    });
    expect(said.recommendations).toEqual([
      {
        award: 'Giấy khen',
        stage: 'recommended',
        subject: 'collective',
        collective: {},
        merit: {},
        initiatives: [],
        ratings: [],
        priorAwards: [],
      },
    ]);
  });

  const required = Object.keys(FIELDS).filter((path) => FIELDS[path]?.split(' ')[0]?.endsWith('!'));

  test.each(required)('needs %s', (path) => {
    const steps = stepsOf(path);
    expect(findings(set(FULL, steps, undefined)).map(([, at]) => at)).toContain(
      path.replaceAll('[]', '[0]').replace('documents[0]', 'documents.giao-uoc'),
    );
  });

  test.each(Object.keys(FIELDS).filter((path) => !required.includes(path) && !path.endsWith(']')))(
    'goes without %s',
    (path) => {
      expect(findings(set(FULL, stepsOf(path), undefined))).toEqual([]);
    },
  );

  test('refuses a key it does not know, wherever it stands', () => {
    const parts = leaves.filter(({ path }) => !path.endsWith(']')).map(({ path }) => stepsOf(path).slice(0, -1));
    for (const steps of new Map(parts.map((part) => [part.join('.'), part])).values()) {
      const wrong = z.looseObject({}).parse(get(FULL, steps));
      expect(codesFor(steps, { ...wrong, lạ: 1 })).toContain('unrecognized_keys');
    }
  });
});

describe.each(pathsOf('line'))('the line %s', (_, { steps }) => {
  const own = String(get(FULL, steps));

  test('is folded, and nothing of it is lost', () => {
    expect(own).toContain(' ');
    const noisy = ` \u00a0\t${own.replaceAll(' ', ' \u00a0\r\n \u2003').normalize('NFD')}\u3000\n`;
    expect(readBack(steps, noisy)).toBe(own);
  });

  test.each([
    ['empty', '', 'too_small'],
    ['nothing but spaces', ' \u00a0\n', 'too_small'],
    ['a control character', `${own}\u0007`, 'data.control-character'],
    ['half a character', `${own}\ud83d`, 'data.unpaired-surrogate'],
    ['a list', [own], 'invalid_type'],
    ['a flag', true, 'invalid_type'],
    ['nothing at all', null, 'invalid_type'],
  ])('refuses %s', (_name, value, code) => {
    expect(codesFor(steps, value)).toEqual([code]);
  });
});

describe.each(pathsOf('paragraphs'))('the paragraphs of %s', (_, { steps }) => {
  const own = String(get(FULL, steps));

  test('are folded one by one and stay paragraphs', () => {
    const [one, two] = own.split('\n');
    const noisy = `\n\u00a0${one?.replaceAll(' ', '\u00a0  ').normalize('NFD')} \r\n \n\n\t${two}\u2028`;
    expect(readBack(steps, noisy)).toBe(own);
  });

  test.each([
    ['empty', '', 'too_small'],
    ['nothing but lines', ' \n\u00a0\r\n', 'too_small'],
    ['a control character', 'a\n\u0000', 'data.control-character'],
    ['half a character', '\udc00', 'data.unpaired-surrogate'],
    ['a number', 5, 'invalid_type'],
  ])('refuses %s', (_name, value, code) => {
    expect(codesFor(steps, value)).toEqual([code]);
  });
});

describe.each(pathsOf('code'))('the code %s', (_, { steps, words }) => {
  test.each(words)('takes %s', (word) => {
    expect(readBack(steps, word)).toBe(word);
  });

  test.each(['', 'x', words[0]?.toUpperCase(), ` ${words[0]}`, 1, null])('refuses %p', (value) => {
    expect(codesFor(steps, value)).toEqual(['invalid_value']);
  });
});

describe.each(pathsOf('any'))('the value %s', (_, { steps }) => {
  test.each([[['a', 1]], ['  a '], [0.5], [false], [{ b: null }]])('is left as it is: %j', (value) => {
    expect(readBack(steps, value)).toEqual(value);
  });
});

describe.each(pathsOf('flag'))('the flag %s', (_, { steps }) => {
  test.each([true, false])('takes %p', (value) => {
    expect(readBack(steps, value)).toBe(value);
  });

  test.each(['true', 'có', 1, 0, null])('refuses %p', (value) => {
    expect(codesFor(steps, value)).toEqual(['invalid_type']);
  });
});

describe.each([...pathsOf('number'), ...pathsOf('whole')])('the number %s', (path, { steps, words }) => {
  const [low = Number.NaN, high = Number.MAX_SAFE_INTEGER] = words.map(Number);

  test.each([low, high])('takes %d', (value) => {
    expect(readBack(steps, value)).toBe(value);
  });

  test.each([
    [low - 1, 'too_small'],
    [high + 1, 'too_big'],
    [String(low), 'invalid_type'],
    [null, 'invalid_type'],
    [Number.NaN, 'invalid_type'],
  ])('refuses %p', (value, code) => {
    expect(codesFor(steps, value)).toEqual([code]);
  });

  test('is whole where parts mean nothing', () => {
    const isWhole = FIELDS[path]?.startsWith('whole');
    expect(codesFor(steps, low + 0.5)).toEqual(isWhole ? ['invalid_type'] : []);
  });
});

describe.each(pathsOf('year'))('the year %s', (_, { steps }) => {
  test.each([2004, 2023, 2100])('takes %d', (value) => {
    expect(readBack(steps, value)).toBe(value);
  });

  test.each([
    [2003, 'data.year-out-of-range'],
    [2101, 'data.year-out-of-range'],
    [23, 'data.year-out-of-range'],
    [-2023, 'data.year-out-of-range'],
    [2023.5, 'invalid_type'],
    ['2023', 'invalid_type'],
    [Number.POSITIVE_INFINITY, 'invalid_type'],
  ])('refuses %p', (value, code) => {
    expect(codesFor(steps, value)).toEqual([code]);
  });
});

describe.each(pathsOf('time'))('the time %s', (_, { steps }) => {
  test.each([
    ['14:30', '14:30'],
    [' 8:05\u00a0', '8:05'],
  ])('takes %p', (value, read) => {
    expect(readBack(steps, value)).toBe(read);
  });

  test.each([
    ['8h30', 'data.bad-time'],
    ['', 'too_small'],
    [8, 'invalid_type'],
    [null, 'invalid_type'],
  ])('refuses %p', (value, code) => {
    expect(codesFor(steps, value)).toEqual([code]);
  });
});

describe.each(pathsOf('date'))('the date %s', (_, { steps }) => {
  test.each(['1999-03-07', '7/3/1999', '07/03/1999', ' 7/03/1999\u00a0'])('takes %p', (value) => {
    expect(readBack(steps, value)).toEqual({ year: 1999, month: 3, day: 7 });
  });

  test.each([
    ['30/2/2023', 'data.bad-date'],
    ['7-3-2023', 'data.bad-date'],
    ['', 'data.bad-date'],
    [2023, 'invalid_type'],
    [null, 'invalid_type'],
  ])('refuses %p', (value, code) => {
    expect(codesFor(steps, value)).toEqual([code]);
  });
});
