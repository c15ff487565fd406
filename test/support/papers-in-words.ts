import type { LoadedBlocYear, Resources } from '../../src/index.js';
import { parseDocument } from '../../src/markup/parse-document.js';
import { prepareKind } from '../../src/pipeline/prepare-kind.js';
import { printTree } from '../../src/tree/print-tree.js';
import { paperFacts } from '../../src/view/paper.js';
import { buildView } from '../../src/view/view.js';
import { ordersCalledFor } from './orders.js';
import { unwrap } from './unwrap.js';

/** What every paper that a bloc year calls for says, by the name of the paper: the lines of its tree. */
export function papersInWords(bloc: LoadedBlocYear, resources: Resources): ReadonlyMap<string, readonly string[]> {
  return new Map(
    ordersCalledFor(bloc, resources).map(({ name, order: { kind, subject } }) => {
      const compose = unwrap(prepareKind(kind, resources));
      const { view } = buildView(paperFacts(bloc.data, { ...kind, draft: false }, subject));
      return [name, printTree(unwrap(parseDocument(compose(view), kind.file))).split('\n')] as const;
    }),
  );
}
