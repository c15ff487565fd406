import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { fieldPath } from '../../src/diagnostics/field-path.js';
import { formatDiagnostic } from '../../src/diagnostics/format.js';

const place = { file: 'blocs/a.yaml', line: 12, column: 5 };
const MESSAGE = 'Không có ngày “31/2/2023”, hoặc ngày viết chưa đúng dạng.';
const HINT = '\n    Cách sửa: Viết ngày như “2023-03-23” (năm-tháng-ngày) hoặc “23/3/2023” (ngày/tháng/năm).';

test.each<[string, Parameters<typeof diagnose>[1], string]>([
  [
    'everything',
    { place, label: 'Ngày hội nghị', path: 'conference.date' },
    'blocs/a.yaml:12:5: lỗi: Ngày hội nghị (conference.date): ',
  ],
  ['no label', { place, path: 'conference.date' }, 'blocs/a.yaml:12:5: lỗi: conference.date: '],
  ['no path', { place, label: 'Ngày hội nghị' }, 'blocs/a.yaml:12:5: lỗi: Ngày hội nghị: '],
  ['an empty path', { place, path: '' }, 'blocs/a.yaml:12:5: lỗi: '],
  ['a line only', { place: { file: 'a.yaml', line: 3 } }, 'a.yaml:3: lỗi: '],
  ['a file only', { place: { file: 'a.yaml' } }, 'a.yaml: lỗi: '],
  ['nothing', {}, 'lỗi: '],
])('a finding with %s', (_, parts, start) => {
  const finding = diagnose('data.bad-date', { ...parts, facts: { found: '31/2/2023' } });
  expect(formatDiagnostic(finding)).toBe(`${start}${MESSAGE}${HINT}`);
});

test.each([
  [
    diagnose('check.rule', { path: 'units[2].signatory.name', facts: { message: 'Chưa có giá trị.', hint: 'Điền.' } }),
    'cảnh báo: units[2].signatory.name: Chưa có giá trị.',
  ],
  [
    diagnose('legal.default-bases', { facts: { bases: ['Luật A', 'Luật B'] } }),
    'ghi chú: Dữ liệu không ghi căn cứ pháp lý',
  ],
])('warnings and notes are named so', (finding, start) => {
  expect(formatDiagnostic(finding)).toMatch(new RegExp(`^${start.replace(/[[\].]/g, '\\$&')}`));
});

test('a finding without a hint is one line', () => {
  const finding = diagnose('data.too-big', { facts: { what: 'number', found: '9', maximum: 5 } });
  expect(formatDiagnostic(finding)).toBe('lỗi: Số 9 không dùng được ở đây; số lớn nhất là 5.');
});

test('a number is written as one does here', () => {
  const finding = diagnose('load.too-big', { facts: { size: 1234.5, maximum: 10 } });
  expect(formatDiagnostic(finding)).toMatch(/^lỗi: Tệp lớn 1\.234,5 MB; chỉ đọc tệp tới 10 MB\./u);
});

test('what the user typed stays on one line, short, with nothing a terminal would obey', () => {
  const found = `\u001b[31mđỏ\u001b[0m\n\u202eab\ud800${'x'.repeat(200)}`;
  const text = formatDiagnostic(diagnose('data.unknown-key', { facts: { found } }));
  expect(text).toBe(`lỗi: Không có mục “[U+001B][31mđỏ[U+001B][0m [U+202E]ab[U+D800]${'x'.repeat(36)}…” ở đây.`);
});

test.each<[(string | number)[], string]>([
  [['units', 2, 'name'], 'units[2].name'],
  [['a', 0, 1, 'b'], 'a[0][1].b'],
  [[0, 'a'], '[0].a'],
  [['đơnVị'], 'đơnVị'],
  [['documents', 'giao-uoc', 'date'], 'documents.giao-uoc.date'],
  [['Địa danh', 'x'], '["Địa danh"].x'],
  [['a', '1.b', ''], 'a["1.b"][""]'],
  [['a\nb'], '["a\\nb"]'],
  [[], ''],
])('the path %j reads %s', (path, text) => {
  expect(fieldPath(path)).toBe(text);
});
