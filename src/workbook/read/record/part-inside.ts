import { type Anchor, type Branch, newBranch } from './branch.js';

/** The part under a key, made when it is not there; flattened into the row of the group around it, it stands there. */
export function partInside(around: Branch, key: string, type: 'group' | 'list', row: Anchor): Branch {
  const known = around.inside.get(key);
  if (known !== undefined) return known;
  const path = [...around.anchor.path, key];
  const made = newBranch(type, standsInRow(around.anchor, path) ? { ...around.anchor, path } : row);
  around.inside.set(key, made);
  return made;
}

/** Some column of the row belongs to what is at the end of the path. */
function standsInRow({ layout, level }: Anchor, path: readonly string[]): boolean {
  return (
    layout?.plan.columns.some(
      (column) =>
        column.part === 'value' && column.level === level && path.every((step, index) => column.path[index] === step),
    ) ?? false
  );
}
