/** The steps of a field's path as `fieldPath` prints it: `units[2].name` is units, 2, name. */
export function fieldSteps(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/gu)].map(([, index, quoted, key]) =>
    index !== undefined ? Number(index) : (quoted ?? key ?? ''),
  );
}
