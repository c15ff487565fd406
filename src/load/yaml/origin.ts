/** Where a value came from: offsets into the text, the value as typed, and the same for what it holds. */
export interface Origin {
  readonly start: number;
  /** Behind the last sign of a single value, its closing quote too. */
  readonly end?: number;
  readonly key?: number;
  readonly typed?: string;
  readonly children?: ReadonlyMap<string | number, Origin>;
}

/** The origin at the end of a path, and whether the path led all the way. */
export function originAt(
  root: Origin,
  path: readonly (string | number)[],
): { readonly origin: Origin; readonly found: boolean } {
  let origin = root;
  for (const step of path) {
    const next = origin.children?.get(step);
    if (next === undefined) return { origin, found: false };
    origin = next;
  }
  return { origin, found: true };
}
