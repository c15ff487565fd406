import { describe, expect, test } from '@jest/globals';
import type { PageFinding } from '../../../../src/page/protocol.js';
import { groupFindings } from '../../../../src/page/ui/findings/group-findings.js';

const at = (place: Partial<PageFinding>): PageFinding => ({ severity: 'error', message: '', ...place });

describe('findings in groups', () => {
  test('stand under their sheet, row by row, then column by column', () => {
    const groups = groupFindings([
      at({ file: '/a.xlsx', sheet: 'Đơn vị', cell: 'B10' }),
      at({ file: '/a.xlsx', sheet: 'Khối', cell: 'A1' }),
      at({ file: '/a.xlsx', sheet: 'Đơn vị', cell: 'AA2' }),
      at({ file: '/a.xlsx', sheet: 'Đơn vị', cell: 'C2' }),
    ]);
    expect(groups.map(({ heading, findings }) => [heading, ...findings.map(({ cell }) => cell)])).toEqual([
      ['Trang tính «Đơn vị»', 'C2', 'AA2', 'B10'],
      ['Trang tính «Khối»', 'A1'],
    ]);
  });

  test('stand under their file where they have lines, and under no name where they have no place', () => {
    const groups = groupFindings([
      at({ file: '/m/blocs/k.yaml', line: 9 }),
      at({}),
      at({ file: '/m/blocs/k.yaml', line: 2 }),
    ]);
    expect(groups.map(({ heading, findings }) => [heading, ...findings.map(({ line }) => line)])).toEqual([
      ['m/blocs/k.yaml', 2, 9],
      ['Chung', undefined],
    ]);
  });

  test('sheets of several workbooks are told apart by their files', () => {
    const groups = groupFindings([at({ file: '/a.xlsx', sheet: 'Khối' }), at({ file: '/b.xlsx', sheet: 'Khối' })]);
    expect(groups.map(({ heading }) => heading)).toEqual(['Trang tính «Khối», a.xlsx', 'Trang tính «Khối», b.xlsx']);
  });
});
