import type { BlocSource } from '../../load/bloc-source.js';
import { freeName } from '../../text/free-name.js';
import { codePointOrder } from '../../world/code-point-order.js';
import { baseName, extensionOf } from '../../world/paths.js';
import { foldedPath } from './folded-path.js';
import { type NameStyle, safeName } from './safe-name.js';

/** A bloc file and the name its papers go under, the only one of its kind in a run. */
export interface NamedSource {
  readonly id: string;
  readonly source: BlocSource;
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
  const own = inOrder.map((source) => ({ source, id: safeName(source.bloc ?? stemOf(source.file), style, 'khoi') }));
  const met = clashing(own);
  const placed = own.map((named) =>
    met.has(foldedPath(named.id)) ? { ...named, id: underWorkspace(named, style, absolute) } : named,
  );
  return numbered(placed).toSorted((one, other) => codePointOrder(one.id, other.id));
}

function stemOf(file: string): string {
  const name = baseName(file);
  return name.slice(0, name.length - extensionOf(name).length);
}

function underWorkspace({ id, source }: NamedSource, style: NameStyle, absolute: (path: string) => string): string {
  if (source.workspace === undefined) return id;
  return `${safeName(baseName(absolute(source.workspace)), style, 'thu-muc')}/${id}`;
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
