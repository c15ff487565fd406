import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from '@jest/globals';
import { findSources, loadBlocYear, readResources } from '../../src/index.js';
import * as pipeline from '../../src/pipeline.js';
import { printTree } from '../../src/tree/print-tree.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { subjectsOf } from '../../src/view/subjects.js';
const P = fileURLToPath(new URL('../..', import.meta.url));
const v = (o: any) => { if (o.ok) return o.value; throw new Error(JSON.stringify(o.diagnostics, undefined, 1)); };
test('print', async () => {
  const res: any = v(await readResources([P], nodeWorld));
  const src: any = v(await findSources(nodeWorld, `${P}examples/minh-hoa`));
  let out = '';
  for (const s of src) {
    const bloc: any = v(await loadBlocYear(s, nodeWorld));
    for (const kind of res.registry.kinds.values()) for (const order of (pipeline as any).ordersOf(bloc, kind, false)) {
      try {
        const r: any = (pipeline as any).makePaper(bloc, order, res);
        out += `##### ${s.file.split('/').pop()} ${kind.id} ${order.subject?.key ?? ''} called=${(pipeline as any).isCalledFor(bloc, order)}\n` + (r.ok ? printTree(r.value.tree) : JSON.stringify(r.diagnostics, undefined, 1)) + '\n' + (r.diagnostics?.length ? JSON.stringify(r.diagnostics) : '') + '\n';
      } catch (e) { out += `!!!! ${kind.id} ${e}\n`; }
    }
  }
  writeFileSync('/tmp/mh/trees.txt', out);
});
