import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';

async function inputsOf(entry: string): Promise<readonly string[]> {
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

test('the preflight runs in a browser', async () => {
  const inputs = await inputsOf('api/verify-pdf.ts');
  expect(inputs.filter((path) => path.includes('@cantoo/pdf-lib')).length).toBeGreaterThan(100);
  expect(inputs.filter((path) => /^node:|^(?:fs|stream|zlib|util|buffer)$/u.test(path))).toEqual([]);
});

test('what makes papers does not bring the preflight with it', async () => {
  for (const entry of ['api/generate.ts', 'api/check.ts']) {
    const inputs = await inputsOf(entry);
    expect(inputs).toContain('src/pipeline/make-paper.ts');
    expect(inputs.filter((path) => /@cantoo|preflight/u.test(path))).toEqual([]);
  }
});
