// Whole processes of the command line, from start to end: `node bench/cold.mjs` after a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../dist/node.js';
import { documentOf } from './series.mjs';
import { median, timed } from './statistics.mjs';

const ROUNDS = 15;

const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
const file = join(folder, 'khoi.json');
writeFileSync(file, JSON.stringify(documentOf('pledge', 1).blocYear));
const main = join(packageFolder(), 'dist', 'cli', 'main.js');
const generate = [main, 'generate', file, '--document', 'giao-uoc', '--out', join(folder, 'out')];

const RUNS = {
  'Node alone': ['-e', '0'],
  '`thidua --help`': [main, '--help'],
  '`thidua generate`, one pledge, DOCX': [...generate, '--format', 'docx'],
  '`thidua generate`, one pledge, PDF': [...generate, '--format', 'pdf'],
  '`thidua generate`, one pledge, both formats': generate,
};

const start = (argv) => {
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

const times = Object.fromEntries(Object.keys(RUNS).map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round += 1) {
  for (const [name, argv] of Object.entries(RUNS)) {
    const { time } = await timed(() => start(argv));
    if (round >= 0) times[name].push(time);
  }
}
rmSync(folder, { recursive: true, force: true });

console.log('| Whole process, start to end | ms (least … most) |');
console.log('|---|--:|');
for (const [name, all] of Object.entries(times)) {
  const [least, most] = [Math.min(...all), Math.max(...all)].map((ms) => ms.toFixed(0));
  console.log(`| ${name} | ${median(all).toFixed(0)} (${least} … ${most}) |`);
}
console.log(`\nMedians of ${ROUNDS} interleaved rounds.`);
