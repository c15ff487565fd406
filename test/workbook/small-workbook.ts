import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { planSheets } from '../../src/workbook/plan/plan-sheets.js';
import { workbookOf } from '../../src/workbook/write/workbook-of.js';
import type { Workbook } from '../../src/workbook/xlsx/workbook.js';

/** A workbook of blocs of two units, by their keys; their units and contents can be typed over. */
export function smallWorkbook(...keys: readonly string[]): Workbook {
  const blocs = keys.map((key) => ({
    key,
    data: {
      regime: 'state',
      bloc: { name: `Khối thi đua ${key}` },
      year: 2026,
      units: [{ name: 'Sở Một' }, { name: 'Sở Hai' }],
      legalBases: ['Căn cứ Luật Thi đua, khen thưởng năm 2022'],
    },
  }));
  return workbookOf(planSheets(blocYearField()), blocs);
}
