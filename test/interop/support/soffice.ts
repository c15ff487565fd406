import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convert } from './convert.js';

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
  const input = join(folder, 'docx');
  await mkdir(input, { recursive: true });
  const sources = [...files].map(([name, bytes]) => ({ path: join(input, `${name}.docx`), bytes }));
  await Promise.all(sources.map(({ path, bytes }) => writeFile(path, bytes)));
  if (files.size === 0) return new Map();
  const filter = keepEmptyPages ? `pdf:writer_pdf_Export:${KEEP_EMPTY}` : 'pdf';
  const paths = await convert(
    sources.map(({ path }) => path),
    filter,
    folder,
    'soffice',
  );
  await Promise.all(paths.map((path) => readFile(path)));
  return new Map([...files.keys()].map((name, index) => [name, paths[index] ?? '']));
}
