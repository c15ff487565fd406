import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Row, Sheet, Validation, Workbook } from '../../../src/workbook/xlsx/workbook.js';
import { writeXlsx } from '../../../src/workbook/xlsx/write-xlsx.js';
import { xmlTree } from '../../support/xml-tree.js';

const workbook = (sheet: Partial<Sheet>): Workbook => ({
  sheets: [{ name: 'Trang', columns: [{ width: 20 }, { width: 10 }], rows: [], ...sheet }],
  names: new Map(),
});
const opened = (made: Workbook) =>
  strFromU8(unzipSync(writeXlsx(made))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
const withText = (value: string) => opened(workbook({ rows: [[{ style: 'text', value }]] }));

describe('cells', () => {
  test.each(['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("x")', '05', ' a ', 'a\nb', '<&>"'])(
    '%j stays text',
    (value) => {
      const xml = withText(value);
      const [cell] = xml.match(/<c .*<\/c>/u) ?? [];
      expect(cell).toMatch(/^<c r="A1" s="\d+" t="inlineStr"><is><t xml:space="preserve">/u);
      expect(xmlTree(cell ?? '').children[0]?.children[0]?.text).toBe(value);
      expect(xml).not.toContain('<f>');
    },
  );

  test('no text makes a part that cannot be parsed, and each is there whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const [cell] = withText(value).match(/<c .*<\/c>/su) ?? [];
        const text = xmlTree(cell ?? '').children[0]?.children[0]?.text ?? '';
        const decoded = text.replace(/_x([\dA-F]{4})_/gu, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
        expect(decoded).toBe(value);
      }),
    );
  });

  test('what XML cannot hold is coded, and what looks like such a code too', () => {
    expect(withText('a\u0000b\rc_x0041_')).toContain('>a_x0000_b_x000D_c_x005F_x0041_<');
  });

  test('numbers are numbers, empty cells only have their look', () => {
    const xml = opened(workbook({ rows: [[{ style: 'decimal', value: 97.5 }, undefined, { style: 'text' }]] }));
    expect(xml).toMatch(/<row r="1"><c r="A1" s="\d+"><v>97.5<\/v><\/c><c r="C1" s="\d+"\/><\/row>/u);
  });

  test('a cell over several places', () => {
    const row: Row = [{ style: 'tableText', value: 'a', span: { columns: 2, rows: 3 } }, { style: 'tableText' }];
    expect(opened(workbook({ rows: [[], row] }))).toContain(
      '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>',
    );
  });
});

describe('rows', () => {
  const heightOf = (row: Row) => / ht="([\d.]+)"/u.exec(opened(workbook({ rows: [row] })))?.[1];

  test('are as high as their longest text needs', () => {
    expect(heightOf([{ style: 'text', value: 'ngắn' }])).toBeUndefined();
    expect(heightOf([{ style: 'text', value: 'một\nhai\nba' }])).toBe('50.25');
    expect(Number(heightOf([{ style: 'text', value: 'chữ '.repeat(40) }]))).toBeGreaterThan(100);
    expect(heightOf([{ style: 'text', value: 'chữ '.repeat(9000) }])).toBe('409');
  });

  test('that stay on one line are one line high', () => {
    expect(heightOf([{ style: 'line', value: 'chữ '.repeat(40) }])).toBeUndefined();
  });

  test('a text over several columns has their width', () => {
    const value = 'chữ '.repeat(7).trim();
    expect(heightOf([{ style: 'text', value }])).toBeDefined();
    expect(heightOf([{ style: 'text', value, span: { columns: 2, rows: 1 } }])).toBeUndefined();
  });
});

describe('sheets', () => {
  test('what stays in view', () => {
    const pane = (rows: number, columns: number) =>
      /<pane[^>]*>/u.exec(opened(workbook({ frozen: { rows, columns } })))?.[0];
    expect(pane(1, 2)).toBe('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
    expect(pane(1, 0)).toBe('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(pane(0, 0)).toBeUndefined();
  });

  test('a form is protected without a password, and may be widened and sorted', () => {
    expect(opened(workbook({ isForm: true }))).toContain(
      '<sheetProtection sheet="1" formatCells="0" formatColumns="0"',
    );
    expect(opened(workbook({}))).not.toContain('sheetProtection');
  });

  const rule = (more: Partial<Validation>) =>
    opened(
      workbook({
        validations: [{ range: 'A2:A9', allowed: { type: 'any' }, prompt: { title: 'T', text: 'x' }, ...more }],
      }),
    );

  test('a list that only offers lets other things be typed', () => {
    const allowed = { type: 'list', source: 'DonVi' } as const;
    expect(rule({ allowed })).not.toContain('showErrorMessage');
    expect(rule({ allowed, error: 'Sai' })).toContain('showErrorMessage="1"');
    expect(rule({ allowed })).toContain('<formula1>DonVi</formula1>');
  });

  test('texts are as short as Excel wants them', () => {
    const xml = rule({
      prompt: { title: 'tiêu đề '.repeat(9), text: 'lời nhắc '.repeat(90) },
      error: 'lỗi '.repeat(90),
    });
    const lengths = ['promptTitle', 'prompt', 'error'].map(
      (name) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(xml)?.[1]?.length,
    );
    expect(lengths.map((length, index) => (length ?? 999) <= ([32, 255, 225][index] ?? 0))).toEqual([true, true, true]);
    expect(xml).toContain('…"');
  });
});

test('the same workbook gives the same bytes', () => {
  const make = () => writeXlsx(workbook({ rows: [[{ style: 'text', value: 'a' }]], isForm: true }));
  expect(make()).toEqual(make());
});
