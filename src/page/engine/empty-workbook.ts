import { newWorkbookFile } from '../../workbook/write/new-workbook-file.js';
import type { Made } from '../protocol.js';
import type { Desk } from './desk.js';

/** An empty workbook to fill in, of one bloc: the one that the command line makes. */
export async function emptyWorkbook({ world }: Desk): Promise<Made> {
  return { file: { path: 'khoi.xlsx', bytes: newWorkbookFile(1, world.gzip) }, findings: [] };
}
