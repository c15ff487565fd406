import { readFile } from 'node:fs/promises';
import { findFrontMatter } from '../documents/find-front-matter.js';
import type { Resources } from '../documents/resources.js';

/** The source of the module with the front matter of the project's templates. */
export async function readyFrontMatter({ registry }: Resources): Promise<string> {
  const entries = await Promise.all(
    [...registry.kinds.values()].map(async ({ id: _, file, text: __, ...frontMatter }) => [
      findFrontMatter(await readFile(file, 'utf8'))?.text,
      frontMatter,
    ]),
  );
  return `export const READY_FRONT_MATTER = new Map(${JSON.stringify(entries)});`;
}
