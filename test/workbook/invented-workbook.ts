import { validateRecord } from '../../src/api/validate-record.js';
import { type BlocYear, findSources } from '../../src/index.js';
import { loadSource } from '../../src/load/load-source.js';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { planSheets } from '../../src/workbook/plan/plan-sheets.js';
import { workbookOf } from '../../src/workbook/write/workbook-of.js';
import type { Workbook } from '../../src/workbook/xlsx/workbook.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { PROJECT } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

/** The workbook of the invented blocs, or of the one of that key, with the data it must come to. */
export async function inventedWorkbook(
  only?: string,
): Promise<{ readonly workbook: Workbook; readonly data: readonly BlocYear[] }> {
  const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples/minh-hoa`));
  const blocs = await Promise.all(
    sources.map(async (source) => {
      const record = unwrap(await loadSource(nodeWorld, source));
      const valid = unwrap(validateRecord(record)).data;
      return { key: source.file.replace(/^.*\/|\.yaml$/gu, ''), data: record.data, valid };
    }),
  );
  const chosen = blocs.filter(({ key }) => only === undefined || key === only);
  return { workbook: workbookOf(planSheets(blocYearField()), chosen), data: chosen.map(({ valid }) => valid) };
}
