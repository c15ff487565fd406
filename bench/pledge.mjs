// Time and memory of pledges: `npm run bench`. Medians over interleaved rounds; trust ratios more than milliseconds.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSources, generate, loadBlocYear, readResources } from '../dist/index.js';
import { nodeWorld, packageFolder } from '../dist/node.js';

const ROUNDS = 41;
const COLD_ROUNDS = 9;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const milliseconds = (value) => `${value.toFixed(1)} ms`;

const resources = (await readResources([packageFolder()], nodeWorld)).value;
const sources = (await findSources(nodeWorld, join(packageFolder(), 'examples'))).value;
const blocs = await Promise.all(sources.map(async (source) => (await loadBlocYear(source, nodeWorld)).value));

const timed = async (action) => {
  const start = performance.now();
  await action();
  return performance.now() - start;
};

const warm = { docx: [], pdf: [] };
for (let round = -5; round < ROUNDS; round += 1) {
  for (const format of ['docx', 'pdf']) {
    const bloc = blocs[Math.abs(round) % blocs.length];
    const took = await timed(() => generate(bloc, resources, { documents: ['giao-uoc'], formats: [format] }));
    if (round >= 0) warm[format].push(took);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
const main = join(packageFolder(), 'dist', 'cli', 'main.js');
const cold = (argv) => {
  const start = performance.now();
  spawnSync(process.execPath, [main, ...argv], { stdio: 'ignore' });
  return performance.now() - start;
};
const runs = { node: [], help: [], examples: [] };
for (let round = 0; round < COLD_ROUNDS; round += 1) {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  runs.node.push(performance.now() - start);
  runs.help.push(cold(['--help']));
  runs.examples.push(cold(['generate', join(packageFolder(), 'examples'), '--out', folder]));
}
const argv = JSON.stringify(['node', main, 'generate', join(packageFolder(), 'examples'), '--out', folder]);
const script = `process.argv = ${argv}; await import(${JSON.stringify(pathToFileURL(main))}); process.send(process.resourceUsage().maxRSS)`;
const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
});
const [peak] = await once(child, 'message');
rmSync(folder, { recursive: true, force: true });

console.log(`one warm pledge, DOCX          ${milliseconds(median(warm.docx))}`);
console.log(`one warm pledge, PDF           ${milliseconds(median(warm.pdf))}`);
console.log(`node alone, start to end       ${milliseconds(median(runs.node))}`);
console.log(`thidua --help, start to end    ${milliseconds(median(runs.help))}`);
console.log(`generate examples, 10 files    ${milliseconds(median(runs.examples))}`);
console.log(`generate examples, at its most ${(peak / 1024).toFixed(0)} MB resident`);
