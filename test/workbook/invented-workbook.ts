import { fileURLToPath } from 'node:url';
import { validateRecord } from '../../src/api/validate-record.js';
import { type BlocYear, findSources } from '../../src/index.js';
import { loadSource } from '../../src/load/load-source.js';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { planSheets } from '../../src/workbook/plan/plan-sheets.js';
import { workbookOf } from '../../src/workbook/write/workbook-of.js';
import type { Workbook } from '../../src/workbook/xlsx/workbook.js';
import { nodeWorld } from '../../src/world/node-world.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The workbook of the invented blocs, or of the one of that key, with the data it must come to. */
export async function inventedWorkbook(
  only?: string,
): Promise<{ readonly workbook: Workbook; readonly data: readonly BlocYear[] }> {
  const sources = await findSources(nodeWorld, `${EXAMPLES}minh-hoa`);
  if (!sources.ok) throw new Error('no examples');
  const blocs = await Promise.all(
    sources.value.map(async (source) => {
      const record = await loadSource(nodeWorld, source);
      const valid = record.ok ? validateRecord(record.value) : record;
      if (!record.ok || !valid.ok) throw new Error(source.file);
      return { key: source.file.replace(/^.*\/|\.yaml$/gu, ''), data: record.value.data, valid: valid.value.data };
    }),
  );
  const chosen = blocs.filter(({ key }) => only === undefined || key === only);
  return { workbook: workbookOf(planSheets(blocYearField()), chosen), data: chosen.map(({ valid }) => valid) };
}
