import { type NamedData, workbookOfBlocs } from '../../api/workbook-of-blocs.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Made } from '../protocol.js';
import type { Desk } from './desk.js';
import { leftOut } from './left-out.js';
import { pageFinding } from './page-finding.js';

const NAME = 'khoi-da-sua.xlsx';

/**
 * The data of all blocs as a workbook, with all changes made on the page. A bloc that is not valid has no place in it; it has
 * no changes either, for only valid data can be changed, and its own file is kept as the finding says.
 */
export async function workbook(desk: Desk): Promise<Made> {
  const blocs: NamedData[] = [];
  const found: Diagnostic[] = [];
  for (const id of desk.blocs) {
    const record = await desk.record(id);
    if (record.ok) blocs.push({ name: desk.nameOf(id), data: record.value.data });
    found.push(...(record.ok ? record.diagnostics : leftOut('page.not-in-workbook', id, record.diagnostics)));
  }
  if (desk.blocs.length === 0) found.push(diagnose('page.no-data'));
  const made = blocs.length === 0 ? undefined : workbookOfBlocs(blocs, desk.world.gzip);
  const findings = [...found, ...(made?.diagnostics ?? [])].map(pageFinding);
  return made?.ok ? { file: { path: NAME, bytes: made.value.bytes }, findings } : { findings };
}
