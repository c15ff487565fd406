import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.js';

/**
 * Converts files by one LibreOffice process with a profile of its own inside `folder`; returns where the results stand, in
 * the folder's part named `to`. The filter is that of LibreOffice, such as `pdf` or `txt:Text (encoded):UTF8`.
 */
export async function convert(
  paths: readonly string[],
  filter: string,
  folder: string,
  to: string,
): Promise<readonly string[]> {
  const output = join(folder, to);
  await mkdir(output, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await runTool('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', output, ...paths]);
  const extension = filter.split(':')[0] ?? '';
  return paths.map((path) => join(output, basename(path).replace(/[^.]*$/u, extension)));
}
