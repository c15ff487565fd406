import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { formatDiagnostic } from '../../src/diagnostics/format.js';
import { mergeDefaults } from '../../src/load/merge-defaults.js';
import { validate } from '../../src/load/validate.js';
import { figure } from '../../src/model/text.js';
import { recordOf } from './record-of.js';

const label = (text: string) => ({ label: text });

/** A small model with everything a schema may be wrapped in. */
const unit = z.strictObject({
  name: z.string().min(1).meta(label('Tên đơn vị')),
  members: z.int().min(1).max(5000).optional().meta(label('Số thành viên')),
  role: z.enum(['chair', 'deputy', 'member']).meta(label('Vai trò')).default('member'),
});
const schema = z
  .strictObject({
    year: z.number().meta(label('Năm')),
    place: z.string().meta(label('Địa danh')).optional(),
    units: z
      .array(unit.meta(label('Đơn vị')))
      .min(1)
      .meta(label('Các đơn vị')),
    done: z.boolean().optional(),
    code: z
      .string()
      .regex(/^[A-Z]+$/)
      .length(3)
      .optional()
      .meta(label('Ký hiệu')),
    leader: z.union([z.string(), z.strictObject({ name: z.string(), title: z.string() })]).optional(),
    award: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('flag').meta(label('Loại')),
          level: z.enum(['tỉnh', 'bộ']).meta(label('Cấp')),
        }),
        z.strictObject({ kind: z.literal('merit'), count: z.number().meta(label('Số lượng')) }),
      ])
      .optional()
      .meta(label('Khen thưởng')),
    notes: z.record(z.string().regex(/^[a-z]+$/), z.string().meta(label('Ghi chú'))).optional(),
    pair: z.tuple([z.string().meta(label('Tên trước')), z.string()]).optional(),
    day: z
      .preprocess(
        (value) => value,
        z.string().transform((text) => text.length),
      )
      .meta(label('Ngày'))
      .optional(),
    mixed: z.union([z.enum(['all', 'none']), z.array(z.string())]).optional(),
    level: z.union([z.literal('tỉnh'), z.literal(1)]).optional(),
    both: z.intersection(z.object({ a: z.string().meta(label('Phần a')) }), z.object({ b: z.string() })).optional(),
    parent: z.lazy(() => z.strictObject({ name: z.string().meta(label('Tên cấp trên')) })).optional(),
    even: z.number().multipleOf(2).optional(),
  })
  .superRefine((value, context) => {
    if (value.place === 'Sai') {
      context.addIssue({ code: 'custom', path: ['place'], params: { code: 'data.bad-date' } });
      context.addIssue({
        code: 'custom',
        path: ['units', 0],
        params: { code: 'data.two-chairs', facts: { chairs: ['A', 'B'], year: 2023 } },
      });
    }
    if (value.place === 'Y te') {
      const facts = { allowed: ['Giáo dục', 'Y tế'] };
      context.addIssue({ code: 'custom', path: ['place'], params: { code: 'data.role-unknown-unit', facts } });
    }
    if (value.place === 'Hỏng') context.addIssue({ code: 'custom', message: 'quên mã', path: ['year'] });
  });

const base = 'year: 2023\nunits:\n  - name: Sở Y tế\n';

function findings(text: string) {
  const outcome = validate(schema, recordOf(text));
  expect(outcome.ok).toBe(false);
  return outcome.diagnostics.map(({ code, path, label: name, place, facts }) => ({
    code,
    path,
    label: name,
    at: [place?.line, place?.column],
    facts,
  }));
}

test('right data pass, with defaults', () => {
  const outcome = validate(schema, recordOf(`${base}  - {name: B, role: chair, members: 3}\nday: abc\n`));
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      year: 2023,
      units: [
        { name: 'Sở Y tế', role: 'member' },
        { name: 'B', role: 'chair', members: 3 },
      ],
      day: 3,
    },
    diagnostics: [],
  });
});

describe('one finding', () => {
  test.each<[string, string, object]>([
    [
      'a misspelt key',
      `${base}    memebers: 3\n`,
      {
        code: 'data.unknown-key',
        path: 'units[0].memebers',
        label: 'Đơn vị',
        at: [4, 5],
        facts: { suggestion: 'members', suggestionLabel: 'Số thành viên', allowed: ['name', 'members', 'role'] },
      },
    ],
    [
      'a label as a key',
      `${base}Địa danh: Huế\n`,
      { code: 'data.unknown-key', path: '["Địa danh"]', facts: { suggestion: 'place' } },
    ],
    ['a key like no other', `${base}xyzzyx: 1\n`, { code: 'data.unknown-key', at: [4, 1], facts: { found: 'xyzzyx' } }],
    [
      'an unknown key left empty',
      `${base}yaer:\n`,
      { code: 'data.unknown-key', at: [4, 1], facts: { suggestion: 'year' } },
    ],
    ['__proto__', `${base}__proto__: {x: 1}\n`, { code: 'data.unknown-key', path: '__proto__', at: [4, 1] }],
    ['constructor', `${base}constructor: {name: 1}\n`, { code: 'data.unknown-key', path: 'constructor' }],
    [
      'yes or no for words',
      `${base}place: true\n`,
      {
        code: 'data.wrong-type',
        path: 'place',
        label: 'Địa danh',
        at: [4, 8],
        facts: { expected: ['string'], kind: 'boolean', found: 'true' },
      },
    ],
    [
      'words for a number',
      'year: "2023"\nunits: [{name: A}]',
      {
        code: 'data.wrong-type',
        label: 'Năm',
        at: [1, 7],
        facts: { expected: ['number'], kind: 'string', found: '2023' },
      },
    ],
    [
      'a part for a whole number',
      `${base}    members: 2.5\n`,
      { code: 'data.wrong-type', at: [4, 14], facts: { expected: ['int'], found: '2.5' } },
    ],
    [
      'words for yes or no',
      `${base}done: có\n`,
      { code: 'data.wrong-type', path: 'done', label: undefined, facts: { expected: ['boolean'] } },
    ],
    [
      'a mapping for a list',
      'year: 1\nunits:\n  name: A\n',
      {
        code: 'data.wrong-type',
        path: 'units',
        label: 'Các đơn vị',
        at: [3, 3],
        facts: { expected: ['array'], kind: 'object', found: '' },
      },
    ],
    [
      'a word for a mapping',
      'year: 1\nunits:\n  - A\n',
      {
        code: 'data.wrong-type',
        path: 'units[0]',
        label: 'Đơn vị',
        at: [3, 5],
        facts: { expected: ['object'], kind: 'string', found: 'A', key: 'name' },
      },
    ],
    ['infinity', 'year: .inf\nunits: [{name: A}]', { code: 'data.wrong-type', facts: { found: '.inf' } }],
    [
      'a missing field',
      'units: [{name: A}]',
      { code: 'data.missing', path: 'year', label: 'Năm', at: [1, 1], facts: { key: 'year' } },
    ],
    [
      'a missing field deep down',
      `${base}  - members: 3\n`,
      { code: 'data.missing', path: 'units[1].name', label: 'Tên đơn vị', at: [4, 5] },
    ],
    ['a field left empty', `${base}  - name:\n`, { code: 'data.missing', path: 'units[1].name', at: [4, 5] }],
    ['an item left empty', `${base}  -\n`, { code: 'data.missing', path: 'units[1]', label: 'Đơn vị', at: [3, 3] }],
    [
      'a value not in the list',
      `${base}    role: chiar\n`,
      {
        code: 'data.not-allowed',
        label: 'Vai trò',
        at: [4, 11],
        facts: { found: 'chiar', suggestion: 'chair', allowed: ['chair', 'deputy', 'member'] },
      },
    ],
    [
      'a list for one of several words',
      `${base}    role: [chair]\n`,
      { code: 'data.wrong-type', facts: { expected: ['string'], kind: 'array' } },
    ],
    [
      'an empty text',
      'year: 1\nunits: [{name: ""}]\n',
      { code: 'data.too-small', label: 'Tên đơn vị', facts: { what: 'string', found: '', minimum: 1 } },
    ],
    [
      'an empty list',
      'year: 1\nunits: []\n',
      { code: 'data.too-small', label: 'Các đơn vị', facts: { what: 'array', found: '0', minimum: 1 } },
    ],
    [
      'too small a number',
      `${base}    members: 0\n`,
      { code: 'data.too-small', facts: { what: 'number', found: '0', minimum: 1 } },
    ],
    [
      'too big a number',
      `${base}    members: 5001\n`,
      { code: 'data.too-big', facts: { what: 'number', found: '5001', maximum: 5000 } },
    ],
    [
      'a text too long',
      `${base}code: ABCD\n`,
      { code: 'data.too-big', label: 'Ký hiệu', facts: { what: 'string', found: 'ABCD', maximum: 3 } },
    ],
    [
      'a text of another form',
      `${base}code: abc\n`,
      { code: 'data.bad-format', label: 'Ký hiệu', at: [4, 7], facts: { found: 'abc' } },
    ],
    ['an odd number', `${base}even: 3\n`, { code: 'data.bad-format', path: 'even', facts: { found: '3' } }],
    [
      'a key of another form',
      `${base}notes: {A1: x}\n`,
      { code: 'data.bad-format', path: 'notes.A1', at: [4, 9], facts: { found: 'A1' } },
    ],
    [
      'a wrong value under a free key',
      `${base}notes: {abc: true}\n`,
      { code: 'data.wrong-type', path: 'notes.abc', label: 'Ghi chú' },
    ],
    [
      'an empty value under a free key',
      `${base}notes:\n  abc:\n`,
      { code: 'data.missing', path: 'notes.abc', at: [5, 3] },
    ],
    [
      'none of the kinds of a union',
      `${base}leader: 5\n`,
      { code: 'data.wrong-type', path: 'leader', facts: { expected: ['string', 'object'], found: '5' } },
    ],
    [
      'the mapping of a union, misspelt',
      `${base}leader: {name: A, titel: B, title: C}\n`,
      { code: 'data.unknown-key', path: 'leader.titel', at: [4, 19], facts: { suggestion: 'title' } },
    ],
    [
      'a word of a union',
      `${base}mixed: al\n`,
      { code: 'data.not-allowed', path: 'mixed', facts: { allowed: ['all', 'none'], suggestion: 'all' } },
    ],
    [
      'a value of several',
      `${base}level: 2\n`,
      { code: 'data.not-allowed', path: 'level', facts: { allowed: ['tỉnh', '1'] } },
    ],
    ['the list of a union', `${base}mixed: [1]\n`, { code: 'data.wrong-type', path: 'mixed[0]' }],
    [
      'an unknown kind',
      `${base}award: {kind: flga}\n`,
      {
        code: 'data.not-allowed',
        path: 'award.kind',
        label: 'Loại',
        at: [4, 15],
        facts: { allowed: ['flag', 'merit'], suggestion: 'flag' },
      },
    ],
    [
      'no kind',
      `${base}award: {level: bộ}\n`,
      { code: 'data.missing', path: 'award.kind', at: [4, 8], facts: { allowed: ['flag', 'merit'] } },
    ],
    [
      'a field of a kind',
      `${base}award: {kind: flag, level: bo}\n`,
      { code: 'data.not-allowed', label: 'Cấp', facts: { suggestion: 'bộ' } },
    ],
    [
      'a field of another kind',
      `${base}award: {kind: merit, count: x}\n`,
      { code: 'data.wrong-type', label: 'Số lượng' },
    ],
    [
      'a pair too short',
      `${base}pair: [A]\n`,
      { code: 'data.too-small', path: 'pair', facts: { what: 'array', found: '1', minimum: 2 } },
    ],
    ['one of a pair', `${base}pair: [true, B]\n`, { code: 'data.wrong-type', path: 'pair[0]', label: 'Tên trước' }],
    ['behind preprocess and pipe', `${base}day: true\n`, { code: 'data.wrong-type', label: 'Ngày' }],
    ['in an intersection', `${base}both: {a: true, b: x}\n`, { code: 'data.wrong-type', label: 'Phần a' }],
    [
      'behind lazy',
      `${base}parent: {nmae: A, name: B}\n`,
      { code: 'data.unknown-key', path: 'parent.nmae', facts: { suggestion: 'name', suggestionLabel: 'Tên cấp trên' } },
    ],
    [
      'a slip of our own',
      `${base}place: Hỏng\n`,
      { code: 'tool.failed', path: 'year', facts: { detail: 'undefined: quên mã' } },
    ],
  ])('%s', (_, text, finding) => {
    const all = findings(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject(finding);
  });
});

test('a key like no other gets no suggestion', () => {
  expect(Object.keys(findings(`${base}xyzzyx: 1\n`)[0]!.facts)).toEqual(['found', 'allowed']);
});

test('fields left empty count as not given', () => {
  const outcome = validate(
    schema,
    recordOf('year: 2023\nplace:\nunits:\n  - name: A\n    role: ~\n    members:\naward: null\n'),
  );
  expect(outcome).toMatchObject({ ok: true, value: { units: [{ name: 'A', role: 'member' }] } });
  expect(outcome.ok && Object.keys(outcome.value)).toEqual(['year', 'units']);
});

test('findings of the model pass through with their facts and what was typed', () => {
  expect(findings(`${base}place: Sai\n`)).toEqual([
    {
      code: 'data.two-chairs',
      path: 'units[0]',
      label: 'Đơn vị',
      at: [3, 5],
      facts: { chairs: ['A', 'B'], year: 2023 },
    },
    { code: 'data.bad-date', path: 'place', label: 'Địa danh', at: [4, 8], facts: { found: 'Sai' } },
  ]);
});

test('findings of the model that list what is allowed get a suggestion', () => {
  const facts = { found: 'Y te', allowed: ['Giáo dục', 'Y tế'], suggestion: 'Y tế' };
  expect(findings(`${base}place: Y te\n`)).toMatchObject([{ code: 'data.role-unknown-unit', at: [4, 8], facts }]);
});

test('all findings at once, in the order of the file', () => {
  const text = 'zzz: 1\nunits:\n  - role: x\n    name: true\n  - name: ""\n    memebrs: 3\nplace: [a]\n';
  expect(findings(text).map(({ code, path, at }) => [code, path, ...at])).toEqual([
    ['data.missing', 'year', 1, 1],
    ['data.unknown-key', 'zzz', 1, 1],
    ['data.not-allowed', 'units[0].role', 3, 11],
    ['data.wrong-type', 'units[0].name', 4, 11],
    ['data.too-small', 'units[1].name', 5, 11],
    ['data.unknown-key', 'units[1].memebrs', 6, 5],
    ['data.wrong-type', 'place', 7, 8],
  ]);
});

test('findings in the defaults come after those of the bloc, each with its file', () => {
  const record = mergeDefaults(
    recordOf('place: true\nplce: 2', 'w/thidua.yaml'),
    recordOf('\n\n\nyear: x\nunits: [{name: true}]', 'w/blocs/a.yaml'),
  );
  expect(validate(schema, record).diagnostics.map(({ path, place }) => [path, place?.file, place?.line])).toEqual([
    ['year', 'w/blocs/a.yaml', 4],
    ['units[0].name', 'w/blocs/a.yaml', 5],
    ['place', 'w/thidua.yaml', 1],
    ['plce', 'w/thidua.yaml', 2],
  ]);
});

test('reads as plain Vietnamese', () => {
  const text =
    'year: "2023"\nunits:\n  - nmae: Sở Y tế\n    name: true\n    role: chiar\n  - members: 0\nplace: {a: 1}\n';
  const { diagnostics } = validate(schema, recordOf(text, 'blocs/a.yaml'));
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'blocs/a.yaml:1:7: lỗi: Năm (year): Ở đây cần số, nhưng đang là chữ “2023”.\n    Cách sửa: Viết số không có dấu nháy, không kèm chữ; phần lẻ viết sau dấu chấm, ví dụ 12.5.',
    'blocs/a.yaml:3:5: lỗi: Đơn vị (units[0].nmae): Không có mục “nmae” ở đây.\n    Cách sửa: Có phải bạn muốn viết “name” (Tên đơn vị)?',
    'blocs/a.yaml:4:11: lỗi: Tên đơn vị (units[0].name): Ở đây cần chữ, nhưng đang là “true”.\n    Cách sửa: Đặt giá trị trong dấu nháy kép: "true".',
    'blocs/a.yaml:5:11: lỗi: Vai trò (units[0].role): Không dùng được giá trị “chiar” ở đây. Các giá trị dùng được: chair, deputy, member.\n    Cách sửa: Có phải bạn muốn viết “chair”?',
    'blocs/a.yaml:6:5: lỗi: Tên đơn vị (units[1].name): Đây là mục bắt buộc nhưng chưa có giá trị.\n    Cách sửa: Viết thêm “name: …” vào phần này.',
    'blocs/a.yaml:6:14: lỗi: Số thành viên (units[1].members): Số 0 không dùng được ở đây; số nhỏ nhất là 1.\n    Cách sửa: Viết một số từ 1 đến 5000.',
    'blocs/a.yaml:7:8: lỗi: Địa danh (place): Ở đây cần chữ, nhưng đang là nhóm mục con.\n    Cách sửa: Nếu đây là chữ có dấu hai chấm, đặt cả dòng trong dấu nháy kép: "a: 1".',
  ]);
});

test('a number where text is wanted stays as it was typed', () => {
  const schema = z.strictObject({
    number: z.string(),
    list: z.array(z.strictObject({ planned: z.string() })),
    year: z.int(),
  });
  const record = recordOf('number: 05\nlist:\n  - planned: 1.50\nyear: 2026\n');
  expect(validate(schema, record)).toMatchObject({
    ok: true,
    value: { number: '05', list: [{ planned: '1.50' }], year: 2026 },
  });
});

test.each([
  ['95.5', '95,5'],
  ['95.50', '95,50'],
  ['12345678.5', '12.345.678,5'],
  ['13456789', '13.456.789'],
  ['-0.125', '-0,125'],
  ['2027', '2027'],
  ['05', '05'],
  ['1.500', '1.500'],
  ['"95.5"', '95.5'],
  ['95,5', '95,5'],
  ['trên 95.5', 'trên 95.5'],
])('a figure typed as %s is printed %s', (typed, printed) => {
  const schema = z.strictObject({ planned: figure({ label: 'Mức', use: 'Mức.', example: '1' }).optional() });
  expect(validate(schema, recordOf(`planned: ${typed}\n`))).toMatchObject({ ok: true, value: { planned: printed } });
});

test.each([
  ['a whole number in quotes', `${base}    members: "3"\n`, 'Viết số nguyên, không có dấu nháy'],
  ['a unit without its key', `${base}  - Sở Tài chính\n`, 'Viết “- name: Sở Tài chính”.'],
  ['a text with a colon', `${base}place: {Lưu: VT}\n`, '"Lưu: VT"'],
  ['a text with a colon and quotes', `${base}place: {Lưu: '"VT"'}\n`, '"Lưu: \\\\"VT\\\\""'.replaceAll('\\\\', '\\')],
  ['two fields for a text', `${base}place: {a: 1, b: 2}\n`, 'Viết một đoạn chữ trên cùng dòng.'],
  ['a number without bounds', 'year: x\nunits: [{name: A}]\n', 'Viết số không có dấu nháy'],
])('%s: how to mend it', (_, text, hint) => {
  expect(validate(schema, recordOf(text)).diagnostics.map(formatDiagnostic).join()).toContain(hint);
});
