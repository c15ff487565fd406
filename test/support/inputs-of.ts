import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { build } from 'esbuild';

/** All modules that an entry below `src` brings with it when it is bundled for a browser. */
export async function inputsOf(entry: string): Promise<readonly string[]> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  expect(result.warnings).toEqual([]);
  return Object.keys(result.metafile.inputs);
}
