import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';

const SHIMS = ['fs', 'stream', 'zlib', 'util', 'events', 'crypto', 'buffer', 'path', 'assert', 'vm'];

test('all stages bundle for a browser: none of our files asks for Node', async () => {
  const stages = [
    'pipeline/make-paper',
    'pipeline/render-paper',
    'load/read-source',
    'load/merge-defaults',
    'load/validate',
    'model/bloc-year',
    'workbook/read/read-workbook',
    'world/memory-world',
  ];
  const result = await build({
    stdin: {
      contents: stages.map((stage) => `export * from './src/${stage}.ts';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  expect(result.warnings).toEqual([]);
  const inputs = Object.keys(result.metafile.inputs);
  expect(inputs).toContain('src/pipeline/make-paper.ts');
  expect(inputs.filter((path) => SHIMS.some((name) => path === `node:${name}` || path === name))).toEqual([]);
});
