import { readFile } from 'node:fs/promises';

/** The version of the program, from its own package. */
export async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]+)"/u.exec(text)?.[1] ?? '';
}
