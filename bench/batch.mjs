// A province and a country by `thidua batch`, as whole processes: `node bench/batch.mjs [provinces]` after a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../dist/node.js';
import { country, province } from './batch/blocs.mjs';
import { median } from './statistics.mjs';

const PROVINCES = Number(process.argv[2] ?? 34);
/** Runs of the province with one worker and with two, in turn. */
const ROUNDS = 3;

const main = join(packageFolder(), 'dist', 'cli', 'main.js');
const hook = pathToFileURL(join(packageFolder(), 'bench', 'batch', 'report-memory.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
const memory = join(folder, 'memory.json');

/** One run: how long it took, what it made, what memory its process held. */
const run = (from, out, workers) => {
  const env = { ...process.env, THIDUA_MEMORY: memory };
  const argv = ['--import', hook, main, 'batch', from, '--out', out, '--workers', String(workers), '--json'];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const sum = (of) => JSON.parse(stdout).blocs.reduce((all, bloc) => all + bloc[of], 0);
  const { held, peak } = JSON.parse(readFileSync(memory, 'utf8'));
  return { seconds, files: sum('files'), written: sum('written'), pages: sum('pages'), held, peak };
};

const fresh = (from, workers) => {
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  return run(from, out, workers);
};

/** The largest of each quarter of a run: flat when the last is like the second. */
const quarters = (held) =>
  [0, 1, 2, 3]
    .map((quarter) => held.slice((quarter * held.length) / 4, ((quarter + 1) * held.length) / 4))
    .map((part) => Math.max(...part).toFixed(0))
    .join(', ');

const row = (name, workers, { seconds, files, written, pages, held, peak }) => {
  const rate = written === 0 ? '' : (written / seconds).toFixed(0);
  const cells = [name, workers, files, written, pages, seconds.toFixed(1), rate, peak.toFixed(0), quarters(held)];
  console.log(`| ${cells.join(' | ')} |`);
};

const again = (from, workers) => run(from, join(folder, 'out'), workers);
const share = (part, whole) => `${((part.seconds / whole.seconds) * 100).toFixed(1)} %`;

const small = join(folder, 'province');
const large = join(folder, 'country');
province(small);
country(large, PROVINCES);

console.log('| Run | workers | files | written | pages | s | files a second | most memory, MB | of each quarter |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|---|');
const pairs = Array.from({ length: ROUNDS }, () => [fresh(small, 1), fresh(small, 2)]);
const [one, two] = pairs[0];
row('province', 1, one);
row('province', 2, two);
const nothing = again(small, 2);
row('province, nothing changed', 2, nothing);
const whole = fresh(large, 2);
row('country', 2, whole);
const unchanged = again(large, 2);
row('country, nothing changed', 2, unchanged);
const ratios = pairs.map(([alone, both]) => alone.seconds / both.seconds);
console.log(
  `\nTwo workers are ${median(ratios).toFixed(2)} times as fast as one (median of ${ROUNDS} interleaved rounds).`,
);
console.log(
  `A second run takes ${share(nothing, two)} of the first in the province, ${share(unchanged, whole)} in the country.`,
);
rmSync(folder, { recursive: true, force: true });
