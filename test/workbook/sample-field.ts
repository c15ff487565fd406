import type { Field, FieldKind } from '../../src/schema/field.js';

type Facts = Partial<Pick<Field, 'required' | 'default' | 'sheet' | 'rows' | 'example'>>;

function field(label: string, kind: FieldKind, facts: Facts = {}): Field {
  return { label, use: `Ghi ${label.toLowerCase()}.`, required: false, ...facts, ...kind };
}

const text = (label: string, facts: Facts = {}) => field(label, { type: 'text' }, { example: 'abc', ...facts });
const required = { required: true } as const;

function group(label: string, fields: Readonly<Record<string, Field>>, facts: Facts = {}): Field {
  return field(label, { type: 'group', fields: new Map(Object.entries(fields)) }, facts);
}

const list = (label: string, item: Field, facts: Facts = {}) =>
  field(label, { type: 'list', item }, { default: [], ...facts });

const person = group('Người chủ trì', { name: text('Họ và tên'), title: text('Chức vụ') });

const meeting = (label: string, facts: Facts) =>
  group(
    label,
    {
      date: field('Ngày họp', { type: 'text', kind: 'date' }),
      chair: person,
      clerk: { ...person, label: 'Thư ký' },
      guests: list('Khách mời', group('Khách', { name: text('Tên khách', required) }), { sheet: 'Đại biểu' }),
      talks: list('Tham luận', group('Bài', { text: text('Lời', required) }), { sheet: 'Phát biểu' }),
      opinions: list('Ý kiến', group('Bài', { text: text('Lời', required) }), { sheet: 'Phát biểu' }),
    },
    { sheet: 'Cuộc họp', ...facts },
  );

const report = (label: string) =>
  group(
    label,
    {
      good: field('Ưu điểm', { type: 'text', kind: 'paragraphs' }),
      bad: field('Tồn tại', { type: 'text', kind: 'paragraphs' }),
    },
    { sheet: 'Báo cáo năm', rows: 'fields', default: {} },
  );

/** A schema small enough to be seen at a glance, with every way in which a field can stand in a workbook. */
export const SAMPLE: Field = group(
  'Dữ liệu',
  {
    year: field('Năm', { type: 'number', whole: true, minimum: 2004, maximum: 2100 }, required),
    kind: field(
      'Loại',
      {
        type: 'choice',
        values: new Map([
          ['state', 'nhà nước'],
          ['party', 'Đảng'],
        ]),
      },
      { default: 'state' },
    ),
    complete: field('Đã đủ', { type: 'truth' }, { default: true }),
    theme: text('Chủ đề'),
    score: field('Thang điểm', { type: 'number', whole: false }),
    bases: list('Các căn cứ', text('Căn cứ', required), { sheet: 'Căn cứ', default: undefined }),
    units: list(
      'Các đơn vị',
      group('Đơn vị', {
        name: text('Tên đơn vị', required),
        head: group('Người ký', { name: text('Người ký'), born: field('Ngày sinh', { type: 'text', kind: 'date' }) }),
        others: list('Tên khác', text('Một tên')),
      }),
      { sheet: 'Đơn vị', required: true, default: undefined },
    ),
    signing: meeting('Ký giao ước', { default: {} }),
    review: meeting('Tổng kết', {}),
    awards: list(
      'Các đề nghị',
      group('Đề nghị', {
        award: field('Danh hiệu', { type: 'text', from: 'awards' }, required),
        unit: field('Đơn vị', { type: 'text', from: 'units' }),
        prior: list('Đã có', group('Lần', { year: field('Năm nhận', { type: 'number', whole: true }, required) }), {
          sheet: 'Đã khen',
        }),
      }),
      { sheet: 'Đề nghị' },
    ),
    rules: list(
      'Quy chế',
      group('Chương', {
        heading: text('Tên chương', required),
        articles: list(
          'Các điều',
          group('Điều', { heading: text('Tên điều', required), clauses: list('Các khoản', text('Khoản')) }),
        ),
      }),
      { sheet: 'Quy chế' },
    ),
    words: group('Lời văn', { year: report('Cả năm'), half: report('Sáu tháng') }, { default: {} }),
    papers: field(
      'Riêng từng văn bản',
      { type: 'table', keyLabel: 'Mã văn bản', entry: group('Văn bản', { number: text('Số') }) },
      { sheet: 'Văn bản', default: {} },
    ),
    checks: field(
      'Quy tắc',
      {
        type: 'table',
        keyLabel: 'Mã quy tắc',
        entry: group('Quy tắc', {
          off: text('Lý do tắt'),
          parameters: field(
            'Tham số',
            { type: 'table', keyLabel: 'Tên', entry: field('Giá trị', { type: 'any' }) },
            { default: {} },
          ),
        }),
      },
      { sheet: 'Quy tắc', default: {} },
    ),
  },
  { sheet: 'Khối', required: true },
);

/** Data of the schema above, with texts that look like formulas. */
export const SAMPLE_DATA = {
  year: 2026,
  kind: 'party',
  complete: false,
  theme: '=1+1',
  score: 97.5,
  bases: [],
  units: [
    { name: '-Sở A', head: { name: 'Nguyễn Văn A', born: '19/5/1890' }, others: ['@một', 'hai\nba'] },
    { name: '+Sở B', head: {}, others: [] },
  ],
  signing: { date: '2026-03-12', chair: {}, guests: [{ name: 'Khách 1' }], opinions: [{ text: 'Đồng ý <b> & "c"' }] },
  review: {},
  awards: [
    { award: 'Cờ', prior: [{ year: 2024 }, { year: 2025 }] },
    { award: 'Bằng khen', unit: '-Sở A', prior: [{ year: 2023 }] },
  ],
  rules: [
    { heading: 'Một', articles: [{ heading: 'Điều 1', clauses: ['a', 'b'] }, { heading: 'Điều 2' }] },
    { heading: 'Hai', articles: [] },
  ],
  words: { year: { good: 'Tốt\n\nRất tốt' }, half: { bad: null } },
  papers: { 'giao-uoc': { number: '01' } },
  checks: { 'dem-so': { off: 'Không cần', parameters: { most: 5, word: 'ba', like: '5', list: [1, 2] } } },
} as const;
