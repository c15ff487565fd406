import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { formatDiagnostic } from '../../../src/index.js';
import { readWorkbook } from '../../../src/workbook/read/read-workbook.js';
import { LIMITS } from '../../../src/workbook/read/xlsx/limits.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADINGS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã khối</t></is></c></row>';

/** A workbook with one sheet of the blocs, whose rows are given, and more parts. */
function book(
  rows: string,
  parts: Zippable = {},
  sheet = `<worksheet><sheetData>${HEADINGS}${rows}</sheetData></worksheet>`,
) {
  const links = `<Relationships><Relationship Id="r1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Khối" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(links),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...parts,
  });
}

const said = (bytes: Uint8Array) => readWorkbook(bytes, 'khoi.xlsx').diagnostics.map(formatDiagnostic).join('\n');

/** The same zip file, whose list gives another size for the part of that name. */
function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const letters = strToU8(name);
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    const isHere = view.getUint32(at, true) === 0x02014b50 && letters.every((byte, i) => changed[at + 46 + i] === byte);
    if (isHere) view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe('what is made to exhaust the machine', () => {
  const sheet = 'xl/worksheets/sheet1.xml';

  test('a part that says it is huge is not unpacked', () => {
    const bytes = withSize(book(''), sheet, 2_000_000_000);
    expect(said(bytes)).toContain(`chỉ đọc tệp mở ra tới ${LIMITS.unpackedMegabytes} MB`);
  });

  test('a part that is larger than it says is not unpacked further', () => {
    const bomb = book('', {}, `<worksheet><sheetData>${' '.repeat(40_000_000)}</sheetData></worksheet>`);
    expect(said(withSize(bomb, sheet, 1000))).toContain('bị hỏng');
  });

  test('a file that is too large is not opened', () => {
    expect(said(new Uint8Array(21_000_000))).toContain('Tệp lớn 21 MB; chỉ đọc tệp tới 20 MB.');
  });

  test('a cell far away costs no more than one at hand', () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(said(book(far))).toContain('Khối!XFD1048576: cảnh báo: Cột này không có tiêu đề');
  });

  test('too many rows are given up on the way', () => {
    const rows = Array.from(
      { length: LIMITS.rows + 1 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>1</v></c></row>`,
    );
    expect(said(book(rows.join('')))).toContain('hơn 100.000 dòng có chữ');
  });

  test('rows without number that go astray, under cells merged without number', () => {
    const numbers = Array.from({ length: 30_000 }, (_, index) => index + 3);
    const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = numbers.map((row) => `<row r="${row}">${cell(`A${row}`, `khoi-${row}`)}</row>`);
    const merged = numbers.map((row) => `<mergeCell ref="A${row}:A${row + 1000}"/>`);
    const sheet = (head: string, more = '') =>
      `<worksheet><sheetData>${head}${more}</sheetData><mergeCells>${more === '' ? '' : merged.join('')}</mergeCells></worksheet>`;
    const units = `<row r="1">${cell('A1', 'Khối')}${cell('B1', 'Tên đơn vị')}</row>`;
    const list = '<sheet name="Khối" sheetId="1" r:id="r1"/><sheet name="Đơn vị" sheetId="2" r:id="r2"/>';
    const link = (id: number) =>
      `<Relationship Id="r${id}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${id}.xml"/>`;
    const bytes = book('', {
      'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${link(1)}${link(2)}</Relationships>`),
      'xl/worksheets/sheet1.xml': strToU8(sheet(`${HEADINGS}<row r="2">${cell('A2', 'khoi')}</row>`)),
      'xl/worksheets/sheet2.xml': strToU8(sheet(units, rows.join(''))),
    });
    const started = process.cpuUsage().user;
    expect(said(bytes)).toContain('Không có khối nào mang mã');
    // each row against each merged cell would take minutes; a busy machine takes some seconds as it is
    expect(process.cpuUsage().user - started).toBeLessThan(20_000_000);
  });

  test('blocs without number', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>${index}</v></c></row>`,
    );
    expect(said(book(rows.join('')))).toContain('Tệp có 5.000 khối; chỉ đọc tệp tới 1.000 khối.');
  });

  test('too many sheets', () => {
    const sheets = '<sheet name="A" sheetId="1" r:id="r1"/>'.repeat(LIMITS.sheets + 1);
    const parts = { 'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`) };
    expect(said(book('', parts))).toContain('Tệp có 201 trang');
  });

  test('entities that grow are not followed', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>`;
    expect(said(book('', {}, bomb))).toContain('bị hỏng');
  });
});

test('macros, links and other workbooks are left alone, and that is said', () => {
  const bytes = book('<row r="2"><c r="A2"><v>1</v></c></row>', {
    'xl/vbaProject.bin': new Uint8Array(4),
    'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
  });
  expect(said(bytes)).toContain('ghi chú: Tệp có macro; macro không được chạy');
  expect(said(bytes)).toContain('ghi chú: Tệp lấy số liệu từ tệp Excel khác');
});

describe('damaged files', () => {
  const whole = book('<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>');

  test('a byte of a part that differs is found', () => {
    const bytes = zipSync(unzipSync(whole), { level: 0 });
    const at = new TextDecoder('latin1').decode(bytes).indexOf('<t>a</t>');
    bytes[at + 3] = 'b'.charCodeAt(0);
    expect(said(bytes)).toContain('bị hỏng');
  });

  test('nothing is thrown, whatever the bytes are', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length < 200 ? undefined : length);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(() => readWorkbook(bytes, 'khoi.xlsx')).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is thrown, whatever the cells say', () => {
    const piece = fc.constantFrom(
      '<row r="2">',
      '</row>',
      '<c r="A2" t="s">',
      '<c t="b">',
      '<c r="ZZZ0" t="e">',
      '</c>',
      '<v>9</v>',
      '<v>',
      '</v>',
      '<f/>',
      '<is><t>x</t></is>',
      '<mergeCell ref="A1:"/>',
      '&#x0;',
      ']]>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => readWorkbook(book(pieces.join('')), 'khoi.xlsx')).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
