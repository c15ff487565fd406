// What the checks add to making a bloc year: `node bench/check.mjs` after a build. Interleaved rounds: all papers in both formats with the
// checks, each rule clocked where it runs, and without; then the checks alone, over papers already laid out.
import { join } from 'node:path';
import { readBloc } from '../dist/check/read-bloc.js';
import { RULES } from '../dist/check/rules.js';
import { runRules } from '../dist/check/run-rules.js';
import { findSources, generate, loadBlocYear, readResources } from '../dist/index.js';
import { nodeWorld, packageFolder } from '../dist/node.js';
import { isCalledFor } from '../dist/pipeline/is-called-for.js';
import { makePaper } from '../dist/pipeline/make-paper.js';
import { ordersOf } from '../dist/pipeline/paper-order.js';
import { median, middleError, middleMean, timed } from './statistics.mjs';

const ROUNDS = 80;

/** What runs without a pause never lets go of what is remembered weakly: each measurement begins on a turn of its own. */
const pause = () => new Promise((go) => setImmediate(go));

const timeOf = async (action) => {
  await pause();
  return (await timed(action)).time;
};

const resources = (await readResources([packageFolder()], nodeWorld)).value;
const sources = (await findSources(nodeWorld, join(packageFolder(), 'examples'))).value;
const blocs = await Promise.all(sources.map(async (source) => (await loadBlocYear(source, nodeWorld)).value));

/** Papers with their pages laid out, as `generate` has them when it comes to the checks. */
const papersOf = (bloc) =>
  [...resources.registry.kinds.values()]
    .flatMap((kind) => ordersOf(bloc, kind, false))
    .filter((order) => isCalledFor(bloc, order))
    .map((order) => makePaper(bloc, order, resources).value)
    .map((paper) => {
      paper.pages();
      return paper;
    });

/** The time each rule took where it ran, by bloc year while one is made with the checks. */
const inside = blocs.map(() => new Map(RULES.map(({ meta }) => [meta.id, []])));
let clocked;
for (const rule of RULES) {
  const { run } = rule;
  rule.run = (reading, parameters) => {
    const start = performance.now();
    const ran = run(reading, parameters);
    clocked?.get(rule.meta.id).push(performance.now() - start);
    return ran;
  };
}

const times = blocs.map(() => ({ all: [], added: [], checks: [] }));
for (let round = -2; round < ROUNDS; round += 1) {
  for (const [index, bloc] of blocs.entries()) {
    const took = {};
    // what comes second clears up after what came first
    for (const checks of round % 2 === 0 ? [true, false] : [false, true]) {
      clocked = checks && round >= 0 ? inside[index] : undefined;
      took[checks] = await timeOf(() => generate(bloc, resources, { checks }));
    }
    clocked = undefined;
    const papers = papersOf(bloc);
    const checks = await timeOf(() => runRules(RULES, readBloc(bloc, papers), bloc));
    if (round < 0) continue;
    times[index].all.push(took.true);
    times[index].added.push(took.true - took.false);
    times[index].checks.push(checks);
  }
}

const sumOf = (values) => values.reduce((sum, each) => sum + each, 0);
console.log('| Bloc year | all papers, ms | checks add, ms | rules inside, ms | checks alone, ms (least) |');
console.log('|---|--:|--:|--:|--:|');
for (const [index, { file }] of blocs.entries()) {
  const { all, added, checks } = times[index];
  const cells = [
    median(all).toFixed(0),
    `${middleMean(added).toFixed(1)} ± ${middleError(added).toFixed(1)}`,
    sumOf([...inside[index].values()].filter(({ length }) => length > 0).map(median)).toFixed(1),
    `${median(checks).toFixed(1)} (${Math.min(...checks).toFixed(1)})`,
  ];
  console.log(`| ${file.split('/').at(-1)} | ${cells.join(' | ')} |`);
}
const most = RULES.map(({ meta }) => [meta.id, sumOf(inside.map((rules) => median(rules.get(meta.id)) ?? 0))]);
for (const [id, took] of most.sort((a, b) => b[1] - a[1]).slice(0, 10))
  console.log(`  ${id.padEnd(32)} ${(took / blocs.length).toFixed(2)} ms a bloc on average`);
