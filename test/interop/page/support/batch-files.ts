import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { CLI } from './built.js';
import type { Files } from './expect-same-files.js';

/** What the command line's batch writes for data, by paths; what it remembers for the next time is left out. */
export async function batchFiles(data: string, ...options: readonly string[]): Promise<Files> {
  const out = temporaryFolder();
  const { code, error } = await CLI.run(['batch', data, '--out', out, ...options]);
  if (code !== 0) throw new Error(error);
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:docx|pdf|zip)$/u.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(out, path))]));
}
