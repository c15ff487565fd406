// What the checks add to making a bloc year: `node bench/check.mjs` after a build. Medians over interleaved rounds.
import { join } from 'node:path';
import { readBloc } from '../dist/check/read-bloc.js';
import { RULES } from '../dist/check/rules.js';
import { runRules } from '../dist/check/run-rules.js';
import { findSources, generate, loadBlocYear, readResources } from '../dist/index.js';
import { nodeWorld, packageFolder } from '../dist/node.js';
import { isCalledFor } from '../dist/pipeline/is-called-for.js';
import { makePaper } from '../dist/pipeline/make-paper.js';
import { ordersOf } from '../dist/pipeline/paper-order.js';
import { median, timed } from './statistics.mjs';

const ROUNDS = 9;

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

const times = blocs.map(() => ({ all: [], rules: [] }));
const slow = new Map();
for (let round = -2; round < ROUNDS; round += 1) {
  for (const [index, bloc] of blocs.entries()) {
    const { time: all } = await timed(() => generate(bloc, resources));
    const papers = papersOf(bloc);
    const reading = readBloc(bloc, papers);
    const { time: rules } = await timed(() => runRules(RULES, readBloc(bloc, papers), bloc));
    for (const rule of round < 0 ? [] : RULES) {
      const { time: took } = await timed(() => rule.run(reading));
      slow.set(rule.meta.id, [...(slow.get(rule.meta.id) ?? []), took]);
    }
    if (round >= 0) {
      times[index].all.push(all);
      times[index].rules.push(rules);
    }
  }
}

for (const [index, { file }] of blocs.entries()) {
  const [all, rules] = [median(times[index].all), median(times[index].rules)];
  console.log(
    `${file.split('/').at(-1).padEnd(38)} all ${all.toFixed(0).padStart(5)} ms, checks ${rules.toFixed(1).padStart(5)} ms`,
  );
}
const most = [...slow]
  .map(([id, all]) => [id, all.reduce((sum, each) => sum + each, 0) / all.length])
  .sort((a, b) => b[1] - a[1]);
for (const [id, took] of most.slice(0, 10)) console.log(`  ${id.padEnd(32)} ${took.toFixed(2)} ms a bloc on average`);
