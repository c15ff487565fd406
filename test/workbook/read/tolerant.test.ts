import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateRecord } from '../../../src/api/validate-record.js';
import { formatDiagnostic } from '../../../src/index.js';
import { readWorkbook } from '../../../src/workbook/read/read-workbook.js';
import { cellReference } from '../../../src/workbook/xlsx/cell-reference.js';
import { unwrap } from '../../support/unwrap.js';
import { EditedWorkbook } from '../edited-workbook.js';
import { inventedWorkbook } from '../invented-workbook.js';

const { workbook, data } = await inventedWorkbook('co-quan-dang-2026');
const sheets = workbook.sheets.filter(({ isForm }) => isForm).map(({ name }) => name);

/** What a workbook comes to after some change, and all that is said of it. */
function read(change: (book: EditedWorkbook) => void) {
  const book = new EditedWorkbook(workbook);
  change(book);
  const found = readWorkbook(book.bytes(), 'khoi.xlsx');
  const records = unwrap(found);
  const blocs = records.map(({ record }) => validateRecord(record));
  const findings = [
    ...found.diagnostics,
    ...records.flatMap(({ diagnostics }) => diagnostics),
    ...blocs.flatMap(({ diagnostics }) => diagnostics),
  ];
  return {
    years: blocs.flatMap((bloc) => (bloc.ok ? [bloc.value.data] : [])),
    findings: findings.map(formatDiagnostic),
  };
}

/** Nothing is lost, and there is nothing to say. */
function expectSame(change: (book: EditedWorkbook) => void) {
  expect(read(change)).toEqual({ years: data, findings: [] });
}

describe('read alike', () => {
  test('columns in another order', () => {
    expectSame((book) => {
      for (const sheet of sheets)
        book.reorder(sheet, (rows) => {
          const width = Math.max(...rows.map((row) => row.length));
          return rows.map((row) => Array.from({ length: width }, (_, index) => row[width - 1 - index]));
        });
    });
  });

  test('titles above the headings, empty rows between', () => {
    expectSame((book) => {
      for (const sheet of sheets)
        book.reorder(sheet, (rows) => [
          [{ style: 'title', value: `Bảng ${sheet}` }],
          [],
          ...rows.flatMap((row) => [row, [undefined, { style: 'text' as const, value: '  ' }]]),
        ]);
    });
  });

  test('headings in capitals, with other spaces and forms of letters', () => {
    expectSame((book) => {
      for (const sheet of sheets)
        book.reorder(sheet, ([head = [], ...rows]) => [
          head.map(
            (cell) =>
              cell && {
                ...cell,
                value: ` ${String(cell.value).toUpperCase().replaceAll(' ', ' \n ').normalize('NFD')}`,
              },
          ),
          ...rows,
        ]);
    });
  });

  test('headings over two rows, some under the name of a group', () => {
    expectSame((book) => {
      book.reorder('Đơn vị', ([head = [], ...rows]) => [
        [...head.slice(0, 6), { style: 'title', value: 'Người ký và số người' }],
        head.map((cell, index) => (index < 6 ? undefined : cell)),
        ...rows,
      ]);
      for (const letter of 'ABCDEF') book.merge('Đơn vị', `${letter}1:${letter}2`);
      book.merge('Đơn vị', 'G1:M1');
    });
  });

  test('keys left out where there is one bloc; sheets under other capitals', () => {
    expectSame((book) => {
      for (const sheet of sheets.slice(1))
        book.reorder(sheet, (rows) => rows.map((row, index) => (index === 0 ? row : row.with(0, undefined))));
      book.rename('Đơn vị', 'ĐƠN VỊ ');
    });
  });

  test('keys merged over their rows', () => {
    expectSame((book) => {
      book.reorder('Đại biểu', (rows) => {
        const first = (index: number) => index < 2 || rows[index]?.[1]?.value !== rows[index - 1]?.[1]?.value;
        rows.forEach((_, index) => {
          const next = rows.findIndex((__, other) => other > index && first(other));
          const last = next < 0 ? rows.length : next;
          if (index > 0 && first(index) && last > index + 1) book.merge('Đại biểu', `B${index + 1}:B${last}`);
        });
        return rows.map((row, index) => (first(index) ? row : row.with(1, undefined)));
      });
    });
  });

  test('numbers, days and choices in other writings', () => {
    expectSame((book) => {
      book.put('Khối', 'Năm giao ước', 2, ' 2026 ');
      book.put('Khối', 'Danh sách đơn vị đã đủ', 2, 'x');
      book.put('Vai trò', 'Vai trò', 2, 'CHAIR');
    });
  });
});

test('rows of an outline need not be side by side', () => {
  const { years, findings } = read((book) =>
    book.reorder('Điểm', (rows) => rows.flatMap((row, index) => (index === 3 ? [[], row] : [row]))),
  );
  expect(findings).toEqual([]);
  expect(years).toEqual(data);
});

describe('where things stand', () => {
  const book = new EditedWorkbook(workbook);
  const [bloc] = (() => {
    const found = readWorkbook(book.bytes(), 'khoi.xlsx');
    return found.ok ? found.value : [];
  })();
  const at = (...path: (string | number)[]) => {
    const { sheet, cell } = bloc!.record.placeOf(path);
    return `${sheet}!${cell}`;
  };

  test('values, those in flattened groups, items and outlines', () => {
    expect(at('year')).toBe(`Khối!${book.at('Khối', 'Năm giao ước', 2)}`);
    expect(at('bloc', 'name')).toBe(`Khối!${book.at('Khối', 'Tên đầy đủ của khối thi đua', 2)}`);
    expect(at('units', 2, 'name')).toBe(`Đơn vị!${book.at('Đơn vị', 'Tên đơn vị', 4)}`);
    expect(at('conference', 'guests', 0, 'name')).toMatch(/^Đại biểu!\w2$/u);
    expect(at('scores', 0, 'entries', 1)).toMatch(/^Điểm!\w3$/u);
    expect(bloc!.record.typed(['units', 2, 'name'])).toBe('Ủy ban Kiểm tra Tỉnh ủy');
    expect(bloc!.record.typed(['regime'])).toBe('Đảng');
  });

  test('values that are missing: the cell in which they should be typed', () => {
    expect(at('theme2')).toMatch(/^Khối!\w2$/u);
    expect(at('reviewYear')).toBe(`Khối!${book.at('Khối', 'Năm tổng kết', 2)}`);
    expect(at('units', 0, 'superior')).toMatch(/^Đơn vị!\w2$/u);
    expect(at('units', 99, 'name')).toMatch(/^Đơn vị!\w\d+$/u);
    expect(at('documents', Object.keys(data[0]!.documents)[0]!)).toBe('Riêng từng văn bản!B2');
    expect(at('legalBases')).toMatch(/^Căn cứ!\w\d+$/u);
    expect(at('conference', 'secretary', 'name')).toMatch(/^Hội nghị!\w+2$/u);
  });

  test('every value has a cell that is not empty', () => {
    const leaves = (value: unknown, path: (string | number)[]): (string | number)[][] => {
      if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
      if (typeof value !== 'object' || value === null) return [path];
      return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
    };
    const paths = leaves(bloc!.record.data, []);
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => !bloc!.record.placeOf(path).cell || !bloc!.record.typed(path))).toEqual([]);
  });
});

test('whatever is typed into whatever cell, nothing is thrown and every error names its sheet', () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
    fc.constantFrom('(không có)', '=1', '31/2/2026', '1.234', 'x'),
  );
  const where = fc.tuple(fc.constantFrom(...sheets), fc.nat(20), fc.nat(8));
  fc.assert(
    fc.property(fc.array(fc.tuple(where, typed), { minLength: 1, maxLength: 5 }), (changes) => {
      const changed = new EditedWorkbook(workbook);
      for (const [[sheet, column, row], value] of changes) changed.set(sheet, cellReference(column, row), value);
      const found = readWorkbook(changed.bytes(), 'khoi.xlsx');
      const blocs = found.ok ? found.value : [];
      const all = [
        ...found.diagnostics,
        ...blocs.flatMap((each) => [...each.diagnostics, ...validateRecord(each.record).diagnostics]),
      ];
      expect(all.filter(({ place }) => place?.sheet === undefined)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
