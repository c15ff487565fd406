import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { findSources, loadBlocYear, verifyDocx } from '../../src/index.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { allOrders } from '../support/orders.js';
import { RESOURCES } from './papers.js';
const P = fileURLToPath(new URL('../..', import.meta.url));
test('x', async () => {
  const sources = await findSources(nodeWorld, `${P}examples`);
  if (!sources.ok) throw new Error();
  const out: unknown[] = []; let n = 0;
  for (const source of sources.value) {
    const b = await loadBlocYear(source, nodeWorld);
    if (!b.ok) throw new Error();
    for (const { name, order } of allOrders(b.value, RESOURCES)) for (const regime of ['state', 'party'] as const) {
      const made = makePaper({ ...b.value, data: { ...b.value.data, regime } }, { ...order, draft: n % 2 === 0 }, RESOURCES);
      if (!made.ok) { continue; }
      n++;
      const r = await verifyDocx(await renderPaper(made.value, 'docx', RESOURCES, {}));
      for (const f of r.findings) out.push([name, regime, r.regime?.id, JSON.stringify(f.facts)].join(' | '));
    }
  }
  expect([n, ...out]).toEqual([0]);
}, 300000);
