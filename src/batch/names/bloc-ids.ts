import type { BlocSource } from '../../load/bloc-source.js';
import { freeName } from '../../text/free-name.js';
import { codePointOrder } from '../../world/code-point-order.js';
import { foldedPath } from './folded-path.js';
import { ownName } from './own-name.js';
import type { NameStyle } from './safe-name.js';
import { underWorkspace } from './under-workspace.js';

/** A bloc file and the name its papers go under, the only one of its kind in a run. */
export interface NamedSource {
  readonly id: string;
  readonly source: BlocSource;
  /** The file of another workspace whose papers lie under this name already: this one's must not go there. */
  readonly heldBy?: string;
}

/**
 * Names bloc files after themselves; those that would share a name are put under their workspace's, and numbered where they
 * still do. In the order of the names, whatever order the files came in.
 */
export function blocIds(
  sources: readonly BlocSource[],
  style: NameStyle,
  absolute: (path: string) => string,
): readonly NamedSource[] {
  const inOrder = sources.toSorted((one, other) => codePointOrder(absolute(one.file), absolute(other.file)));
  const own = inOrder.map((source) => ({ source, id: ownName(source, style) }));
  const met = clashing(own);
  const placed = own.map(({ id, source }) => ({
    source,
    id: met.has(foldedPath(id)) ? underWorkspace(id, source, style, absolute) : id,
  }));
  return numbered(placed).toSorted((one, other) => codePointOrder(one.id, other.id));
}

function clashing(named: readonly NamedSource[]): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const { id } of named) uses.set(foldedPath(id), (uses.get(foldedPath(id)) ?? 0) + 1);
  return new Set([...uses].filter(([, count]) => count > 1).map(([id]) => id));
}

function numbered(named: readonly NamedSource[]): readonly NamedSource[] {
  const taken = new Set<string>();
  return named.map(({ id, source }) => {
    const own = freeName(id, (name) => taken.has(foldedPath(name)));
    taken.add(foldedPath(own));
    return { id: own, source };
  });
}
