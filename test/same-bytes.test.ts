import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';

/** Jest hands its tests a copy of the environment, which moves neither clock nor language; a process of its own has both. */
const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { readResources } from './src/index.ts';
  import { renderPaper } from './src/pipeline/render-paper.ts';
  import { nodeWorld } from './src/world/node-world.ts';
  import { papersOfEveryKind } from './test/support/papers-of-every-kind.ts';

  const { value: resources } = await readResources([process.cwd()], nodeWorld);
  const hashes = {};
  for (const draft of [false, true]) {
    for (const { name, paper } of await papersOfEveryKind(process.cwd(), resources, draft)) {
      for (const format of ['docx', 'pdf']) {
        const options = { signatureFields: draft ? 'none' : 'all', signatureLines: !draft };
        const bytes = await renderPaper(paper, format, resources, options);
        hashes[[name, format, draft].join(' ')] = createHash('sha256').update(bytes).digest('hex');
      }
    }
  }
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  console.log(JSON.stringify({ hour: new Date(0).getHours(), locale, kinds: resources.registry.kinds.size, hashes }));
`;

interface Made {
  readonly hour: number;
  readonly locale: string;
  readonly kinds: number;
  readonly hashes: Readonly<Record<string, string>>;
}

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

test('papers of every kind are the same bytes in every process, time zone and language', async () => {
  const program = await compiled();
  const run = async (zone: string, language: string): Promise<Made> => {
    const env = { ...process.env, TZ: zone, LC_ALL: language, LANG: language };
    const running = promisify(execFile)(process.execPath, ['--input-type=module', '-'], { env });
    running.child.stdin?.end(program);
    return JSON.parse((await running).stdout);
  };
  const [here, there] = await Promise.all([
    run('Asia/Ho_Chi_Minh', 'vi_VN.UTF-8'),
    run('America/Los_Angeles', 'tr_TR.UTF-8'),
  ]);
  expect([here.hour, here.locale, there.hour, there.locale]).toEqual([8, 'vi-VN', 16, 'tr-TR']);
  expect(Object.keys(here.hashes)).toHaveLength(here.kinds * 2 * 2 * 2);
  expect(there.hashes).toEqual(here.hashes);
});
