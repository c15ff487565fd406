import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.js';

const KEEP_EMPTY = JSON.stringify({ IsSkipEmptyPages: { type: 'boolean', value: 'false' } });

/**
 * Converts Word files to PDF by one LibreOffice process with a profile of its own inside `folder`; returns the PDFs' paths.
 * LibreOffice leaves the back of a sheet empty where a count of pages begins anew; such pages are kept on demand.
 */
export async function convertToPdf(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  keepEmptyPages: boolean,
): Promise<ReadonlyMap<string, string>> {
  const [input, output] = [join(folder, 'docx'), join(folder, 'soffice')];
  await Promise.all([input, output].map((path) => mkdir(path, { recursive: true })));
  const sources = [...files].map(([name, bytes]) => ({ path: join(input, `${name}.docx`), bytes }));
  await Promise.all(sources.map(({ path, bytes }) => writeFile(path, bytes)));
  if (files.size === 0) return new Map();
  const filter = keepEmptyPages ? `pdf:writer_pdf_Export:${KEEP_EMPTY}` : 'pdf';
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = sources.map(({ path }) => path);
  await runTool('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', output, ...paths]);
  const converted = [...files.keys()].map((name) => [name, join(output, `${name}.pdf`)] as const);
  await Promise.all(converted.map(([, path]) => readFile(path)));
  return new Map(converted);
}
