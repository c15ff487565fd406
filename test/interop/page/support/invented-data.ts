import { findSources } from '../../../../src/index.js';
import { loadSource } from '../../../../src/load/load-source.js';
import { blocYearField } from '../../../../src/schema/bloc-year-field.js';
import { planSheets } from '../../../../src/workbook/plan/plan-sheets.js';
import type { BlocData } from '../../../../src/workbook/write/bloc-data.js';
import { workbookOf } from '../../../../src/workbook/write/workbook-of.js';
import { writeXlsx } from '../../../../src/workbook/xlsx/write-xlsx.js';
import { nodeWorld } from '../../../../src/world/node-world.js';
import { PROJECT } from '../../../support/resources.js';
import { unwrap } from '../../../support/unwrap.js';

/** The data of the invented blocs as typed, by their keys. */
export async function inventedData(): Promise<readonly BlocData[]> {
  const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples/minh-hoa`));
  return Promise.all(
    sources.map(async (source) => ({
      key: source.file.replace(/^.*\/|\.yaml$/gu, ''),
      data: unwrap(await loadSource(nodeWorld, source)).data,
    })),
  );
}

/** A workbook with the data of these blocs. */
export function bookOf(blocs: readonly BlocData[]): Uint8Array {
  return writeXlsx(workbookOf(planSheets(blocYearField()), blocs));
}
