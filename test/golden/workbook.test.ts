import { describe, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { listPapers } from '../../src/api/list-papers.js';
import { listWorkbook } from '../../src/workbook/lists/list-workbook.js';
import { LISTS, isListId } from '../../src/workbook/lists/list-kinds.js';
import { planSheets } from '../../src/workbook/plan/plan-sheets.js';
import { workbookOf } from '../../src/workbook/write/workbook-of.js';
import { writeXlsx } from '../../src/workbook/xlsx/write-xlsx.js';
import { minhHoa } from '../workbook/minh-hoa.js';
import { printPlan } from '../workbook/print-plan.js';
import { printedSheet } from '../workbook/printed-sheet.js';
import { SAMPLE, SAMPLE_DATA } from '../workbook/sample-field.js';
import { expectGolden } from './golden-file.js';

const sample = workbookOf(planSheets(SAMPLE), [{ key: 'khoi-a', data: SAMPLE_DATA }]);

describe('workbook', () => {
  test('sheets and columns of the schema', () => {
    expectGolden('workbook/plan.txt', printPlan(planSheets(blocYearField())));
  });

  test('a small workbook: its plan and its cells', () => {
    expectGolden('workbook/sample-plan.txt', printPlan(planSheets(SAMPLE)));
    expectGolden('workbook/sample-cells.txt', sample.sheets.map(printedSheet).join('\n'));
  });

  test('a small workbook, opened', () => {
    const parts = Object.entries(unzipSync(writeXlsx(sample)));
    const lines = parts.map(([name, bytes]) => `== ${name}\n${strFromU8(bytes).replaceAll('><', '>\n<')}\n`);
    expectGolden('workbook/sample.xml', lines.join('\n'));
  });

  test.each(Object.keys(LISTS).filter(isListId))('the list %s of an invented bloc', async (list) => {
    const { blocs, resources } = await minhHoa();
    const papers = blocs.map((bloc) => ({ key: bloc.data.bloc.kind, ...listPapers(bloc, resources, list) }));
    const { sheets } = listWorkbook(papers);
    expectGolden(`workbook/${list}.txt`, sheets.map(printedSheet).join('\n'));
  });
});
