import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { isMap, LineCounter, parse, parseDocument } from 'yaml';
import { loadSource } from '../../src/load/load-source.js';
import { readDate } from '../../src/model/date.js';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { type Completeness, jsonSchema } from '../../src/schema/json-schema.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { FULL, MINIMAL } from '../model/bloc.js';
import { allFields } from './all-fields.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

const validators = {
  whole: new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schemaFor('whole')),
  part: new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schemaFor('part')),
};

function schemaFor(completeness: Completeness) {
  return jsonSchema(blocYearField(), completeness);
}

/** What an editor would mark: where, and what is wrong there. */
function errors(data: unknown, completeness: Completeness): readonly string[] {
  validators[completeness](data);
  return (validators[completeness].errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'));

/** The line an editor marks for an error: that of the key that is not known, else that of the value. */
function markedLine(text: string, { instancePath, params }: ErrorObject): number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const node = document.getIn(instancePath.split('/').slice(1), true);
  const key = isMap(node) ? node.items.find((pair) => String(pair.key) === params.additionalProperty)?.key : node;
  const [start] = Object(key).range ?? [];
  return typeof start === 'number' ? lines.linePos(start).line : undefined;
}

describe('the JSON Schema', () => {
  test.each(files)('takes the example %s as it is written', (file) => {
    expect(errors(parse(readFileSync(EXAMPLES + file, 'utf8')), 'part')).toEqual([]);
  });

  test.each(files.filter((file) => file.includes('/blocs/')))('takes %s with its defaults as a whole', async (file) => {
    const defaults = EXAMPLES + file.replace(/blocs\/.*/u, 'thidua.yaml');
    const loaded = await loadSource(nodeWorld, { file: EXAMPLES + file, defaults });
    expect(errors(loaded.ok && loaded.value.data, 'whole')).toEqual([]);
  });

  test('takes all that the model takes: the most, the least, and fields left empty', () => {
    expect([errors(FULL, 'whole'), errors(FULL, 'part'), errors(MINIMAL, 'whole')]).toEqual([[], [], []]);
    const empty = Object.fromEntries(Object.keys(FULL).map((key) => [key, null]));
    expect(errors(empty, 'part')).toEqual([]);
    expect(errors({ ...empty, ...MINIMAL }, 'whole')).toEqual([]);
    expect(errors({ ...MINIMAL, documents: { 'to-trinh': { number: 5, date: null } } }, 'whole')).toEqual([]);
  });

  test('needs of a whole what the model needs, of a part only whole items', () => {
    expect(errors({ units: [{}], bloc: {} }, 'part')).toEqual(['/units/0 required']);
    expect(errors({ bloc: {}, units: [] }, 'whole')).toEqual([' required', ' required', '/bloc required']);
  });

  test.each(['whole', 'part'] as const)('knows every key, in a %s', (completeness) => {
    const groups = allFields(blocYearField()).filter(({ field }) => field.type === 'group');
    const schema = JSON.stringify(schemaFor(completeness));
    expect(schema.split('"additionalProperties":false').length - 1).toBe(groups.length);
    expect(errors({ ...FULL, khác: 1 }, completeness)).toEqual([' additionalProperties']);
    const [unit] = FULL.units;
    expect(errors({ ...FULL, units: [{ ...unit, headTile: 'Giám đốc' }] }, completeness)).toEqual([
      '/units/0 additionalProperties',
    ]);
  });

  test.each([
    ['a word for a number', { year: '2026' }, '/year type'],
    ['a year out of range', { year: 1999 }, '/year minimum'],
    ['a part of a person', { vote: { present: 1.5 } }, '/vote/present type'],
    ['a date of another form', { handover: { date: '1.2.2026' } }, '/handover/date pattern'],
    ['a time of another form', { vote: { startTime: '8h30' } }, '/vote/startTime pattern'],
    ['a word that is not listed', { regime: 'nhà nước' }, '/regime enum'],
    ['yes for true', { unitsComplete: 'có' }, '/unitsComplete type'],
    ['no text', { place: '' }, '/place minLength'],
    ['one text for a list', { recipients: 'Lưu: VT' }, '/recipients type'],
    ['a text for a group', { units: ['Sở Nội vụ'] }, '/units/0 type'],
  ])('refuses %s', (_, wrong, error) => {
    expect(errors({ ...MINIMAL, ...wrong }, 'whole')).toEqual([error]);
  });

  test('takes the dates and times that the model takes, but for the calendar', () => {
    const number = fc.integer({ min: 0, max: 40 }).map(String);
    const part = fc.oneof(number, fc.constantFrom('02', '3', '2023', '12', '00', '-1', ' 4'));
    const dates = fc.tuple(part, fc.constantFrom('/', '-', '.'), part, part).map(([a, by, b, c]) => [a, b, c].join(by));
    fc.assert(
      fc.property(
        fc.oneof(
          dates,
          fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
        ),
        (date) => {
          const isTaken = errors({ handover: { date } }, 'part').length === 0;
          if (readDate(date) !== undefined) expect([date, isTaken]).toEqual([date, true]);
          else if (isTaken) expect(date).toMatch(/^(?:\d{4}-\d\d-\d\d|\d\d?\/\d\d?\/\d{4})$/u);
        },
      ),
    );
  });

  test('tells an editor in Vietnamese what a field is, with an example and what is taken without it', () => {
    expect(schemaFor('part')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Dữ liệu của khối',
      properties: {
        regime: {
          description:
            'Trình bày văn bản theo thể thức nhà nước hay thể thức của Đảng. Các giá trị: state = nhà nước; party = Đảng.',
          enum: ['state', 'party', null],
          examples: ['state'],
        },
        bloc: { properties: { kind: { title: 'Khối hay cụm', default: 'khối', enum: ['khối', 'cụm', null] } } },
        print: { properties: { signatureColumns: { type: ['integer', 'null'], minimum: 1, maximum: 4 } } },
      },
    });
  });

  test('leads an editor to the line of a slip', () => {
    const file = `${EXAMPLES}minh-hoa/blocs/tong-hop-2026.yaml`;
    const lines = readFileSync(file, 'utf8').split('\n');
    const wrong = lines.findIndex((line) => line.includes('headTitle: Giám đốc'));
    const text = lines
      .map((line, index) => (index === wrong ? line.replace('headTitle', 'headTile') : line))
      .join('\n');
    expect(errors(parse(text), 'part')).toEqual(['/units/1 additionalProperties']);
    expect(validators.part.errors?.map((error) => markedLine(text, error))).toEqual([wrong + 1]);
    const late = text.replace(lines.find((line) => line.startsWith('year:')) ?? '', 'year: 20226');
    validators.part(parse(late));
    const year = lines.findIndex((line) => line.startsWith('year:'));
    expect(validators.part.errors?.map((error) => markedLine(late, error))).toContain(year + 1);
  });
});
