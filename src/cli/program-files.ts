import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';

/** The script of the frequent commands in the folder of the built command line, and the code that this engine, with its settings, made of it. */
export function programFiles(folder: string): { readonly script: string; readonly code: string } {
  const engine = `${process.platform}-${process.arch}-${process.versions.v8}-${cachedDataVersionTag()}`;
  return { script: join(folder, 'program.cjs'), code: join(folder, `program-${engine}.code`) };
}
