import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateRecord } from '../../../src/api/validate-record.js';
import { workbookFrom } from '../../../src/api/workbook-from.js';
import { findSources, loadBlocYear, MemoryWorld, type Outcome } from '../../../src/index.js';
import { blocYearField } from '../../../src/schema/bloc-year-field.js';
import { planSheets } from '../../../src/workbook/plan/plan-sheets.js';
import { readWorkbook } from '../../../src/workbook/read/read-workbook.js';
import { workbookOf } from '../../../src/workbook/write/workbook-of.js';
import { writeXlsx } from '../../../src/workbook/xlsx/write-xlsx.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { blocYears } from '../../support/bloc-year-arbitrary.js';
import { asTyped } from './as-typed.js';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const field = blocYearField();
const plans = planSheets(field);

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.diagnostics, undefined, 2));
}

describe('data -> workbook -> data', () => {
  test('every example comes back equal, its texts as typed too', async () => {
    const sources = must(await findSources(nodeWorld, `${PROJECT}examples`));
    const files = await Promise.all(sources.map(async (source) => must(await loadBlocYear(source, nodeWorld))));
    const { bytes } = must(await workbookFrom([`${PROJECT}examples`], nodeWorld));
    const world = new MemoryWorld({ 'khoi.xlsx': bytes });
    const blocs = must(await findSources(world, 'khoi.xlsx'));
    const read = await Promise.all(blocs.map(async (source) => must(await loadBlocYear(source, world))));
    expect(read.map(({ data }) => data)).toEqual(files.map(({ data }) => data));
    expect(read.map(({ texts }) => [...texts.keys()].sort())).toEqual(
      files.map(({ texts }) => [...texts.keys()].sort()),
    );
  });

  test('any bloc years come back equal, several in one workbook', () => {
    fc.assert(
      fc.property(fc.array(blocYears, { minLength: 1, maxLength: 3 }), (years) => {
        const blocs = years.map((data, index) => ({ key: `khoi-${index + 1}`, data: asTyped(field, data) }));
        const read = must(readWorkbook(writeXlsx(workbookOf(plans, blocs)), 'khoi.xlsx'));
        expect(read.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
        expect(read.map(({ record }) => must(validateRecord(record)).data)).toEqual(years);
      }),
      { numRuns: 25 },
    );
  });
});
