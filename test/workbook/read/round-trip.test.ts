import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateRecord } from '../../../src/api/validate-record.js';
import { workbookFrom } from '../../../src/api/workbook-from.js';
import { findSources, loadBlocYear, MemoryWorld } from '../../../src/index.js';
import { blocYearField } from '../../../src/schema/bloc-year-field.js';
import { planSheets } from '../../../src/workbook/plan/plan-sheets.js';
import { readWorkbook } from '../../../src/workbook/read/read-workbook.js';
import { workbookOf } from '../../../src/workbook/write/workbook-of.js';
import { writeXlsx } from '../../../src/workbook/xlsx/write-xlsx.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { blocYears } from '../../support/bloc-year-arbitrary.js';
import { PROJECT } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';
import { asTyped } from './as-typed.js';

const field = blocYearField();
const plans = planSheets(field);

describe('data -> workbook -> data', () => {
  test('every example comes back equal, its texts as typed too', async () => {
    const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples`));
    const files = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
    const { bytes } = unwrap(await workbookFrom([`${PROJECT}examples`], nodeWorld));
    const world = new MemoryWorld({ 'khoi.xlsx': bytes });
    const blocs = unwrap(await findSources(world, 'khoi.xlsx'));
    const read = await Promise.all(blocs.map(async (source) => unwrap(await loadBlocYear(source, world))));
    expect(read.map(({ data }) => data)).toEqual(files.map(({ data }) => data));
    expect(read.map(({ texts }) => [...texts.keys()].sort())).toEqual(
      files.map(({ texts }) => [...texts.keys()].sort()),
    );
  });

  test('any bloc years come back equal, several in one workbook', () => {
    fc.assert(
      fc.property(fc.array(blocYears, { minLength: 1, maxLength: 3 }), (years) => {
        const blocs = years.map((data, index) => ({ key: `khoi-${index + 1}`, data: asTyped(field, data) }));
        const read = unwrap(readWorkbook(writeXlsx(workbookOf(plans, blocs)), 'khoi.xlsx'));
        expect(read.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
        expect(read.map(({ record }) => unwrap(validateRecord(record)).data)).toEqual(years);
      }),
      { numRuns: 25 },
    );
  });
});
