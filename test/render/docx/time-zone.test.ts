import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { RICH } from './rich-document.js';

/** A process of its own: Jest hands its tests a copy of the environment, which moves no clock. */
const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { renderDocx } from './src/render/docx/render-docx.ts';
  import { RICH } from './test/render/docx/rich-document.ts';
  console.log(new Date(0).getHours(), createHash('sha256').update(await renderDocx(RICH)).digest('hex'));
`;

async function compiled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return outputFiles[0]?.text ?? '';
}

test('a document is the same bytes in every time zone and every process', async () => {
  const program = await compiled();
  const here = createHash('sha256')
    .update(await renderDocx(RICH))
    .digest('hex');
  const run = async (zone: string) => {
    const env = { ...process.env, TZ: zone };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env });
    return stdout.trim();
  };
  expect(await run('Asia/Ho_Chi_Minh')).toBe(`8 ${here}`);
  expect(await run('America/Los_Angeles')).toBe(`16 ${here}`);
});
