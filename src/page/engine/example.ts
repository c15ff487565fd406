import type { PageFile } from '../protocol.js';
import type { Desk } from './desk.js';

/** The files of the invented example, as they would be dropped on the page. */
export async function example(desk: Desk): Promise<{ readonly files: readonly PageFile[] }> {
  return { files: desk.packageFiles('examples') };
}
