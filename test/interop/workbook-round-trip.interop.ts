import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateRecord } from '../../src/api/validate-record.js';
import { workbookFrom } from '../../src/api/workbook-from.js';
import { type BlocYear, findSources, loadBlocYear } from '../../src/index.js';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { planSheets } from '../../src/workbook/plan/plan-sheets.js';
import { readWorkbook } from '../../src/workbook/read/read-workbook.js';
import { workbookOf } from '../../src/workbook/write/workbook-of.js';
import { writeXlsx } from '../../src/workbook/xlsx/write-xlsx.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { blocYears } from '../support/bloc-year-arbitrary.js';
import { PROJECT } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';
import { asTyped } from '../workbook/read/as-typed.js';
import { convert } from './support/convert.js';

const RANDOM = 12;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-workbook-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Opened in LibreOffice and saved again. */
async function savedAgain(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const path = join(folder, `${name}.xlsx`);
  await writeFile(path, bytes);
  const [again = ''] = await convert([path], 'xlsx:Calc MS Excel 2007 XML', folder, 'again');
  return new Uint8Array(await readFile(again));
}

function yearsIn(bytes: Uint8Array): readonly BlocYear[] {
  return unwrap(readWorkbook(bytes, 'khoi.xlsx')).map(({ record, diagnostics }) => {
    expect(diagnostics).toEqual([]);
    return unwrap(validateRecord(record)).data;
  });
}

describe('a workbook opened and saved in LibreOffice', () => {
  test('holds the same data of every example', async () => {
    const examples = join(PROJECT, 'examples');
    const sources = unwrap(await findSources(nodeWorld, examples));
    const years = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld)).data));
    const { bytes } = unwrap(await workbookFrom([examples], nodeWorld));
    expect(yearsIn(await savedAgain('examples', bytes))).toEqual(years);
  });

  test('holds the same data of random bloc years', async () => {
    const years = fc.sample(blocYears, { numRuns: RANDOM, seed: 20_261_122 });
    const blocs = years.map((data, index) => ({ key: `khoi-${index + 1}`, data: asTyped(blocYearField(), data) }));
    const bytes = writeXlsx(workbookOf(planSheets(blocYearField()), blocs));
    expect(yearsIn(await savedAgain('random', bytes))).toEqual(years);
  });
});
