import { test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';
import { readBloc } from '../src/check/read-bloc.js';
import { LAW_RULES as RULES } from '../src/check/rules/law-rules.js';
import { runRules } from '../src/check/run-rules.js';
import { findSources, loadBlocYear, readResources } from '../src/index.js';
import { makePaper } from '../src/pipeline/make-paper.js';
import { nodeWorld } from '../src/world/node-world.js';
import { ordersCalledFor } from './support/orders.js';
import { wordsOf } from '../src/diagnostics/words-of.js';
test('x', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const r = await readResources([root], nodeWorld);
  if (!r.ok) throw new Error('r');
  const s = await findSources(nodeWorld, process.env.WHERE ?? `${root}/examples`);
  if (!s.ok) throw new Error('s');
  let out = '';
  for (const source of s.value) {
    const b = await loadBlocYear(source, nodeWorld);
    if (!b.ok) throw new Error(JSON.stringify(b.diagnostics));
    const bloc = b.value;
    const papers = ordersCalledFor(bloc, r.value).flatMap(({ order }) => { const p = makePaper(bloc, order, r.value); return p.ok ? [p.value] : []; });
    const times: number[] = [];
    let found: ReturnType<typeof runRules> = [];
    for (let i = 0; i < 8; i++) { const reading = readBloc(bloc, papers); const t = performance.now(); found = runRules(RULES, reading, bloc); times.push(performance.now() - t); }
    out += `== ${source.file} papers ${papers.length} rules ${times.map((t) => t.toFixed(1)).join(' ')}\n`;
    const reading = readBloc(bloc, papers);
    for (const rule of RULES) { const best = [0,1,2].map(() => { const t = performance.now(); rule.run(reading, {}); return performance.now() - t; }); if (Math.min(...best) > 0.2) out += `   slow ${rule.meta.id} ${Math.min(...best).toFixed(2)} ms\n`; }
    for (const f of found) out += `${f.severity[0]} ${f.rule} ${f.path} ${f.place?.line}:${f.place?.column} ${wordsOf(f).message} || ${wordsOf(f).hint}\n`;
  }
  writeFileSync('/tmp/law/findings.txt', out);
});
