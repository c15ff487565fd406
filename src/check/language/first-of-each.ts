/** The first of several alike, and how many there are. */
export type First<T> = T & { readonly count: number };

/** The first of each kind, in order, so that one slip made fifty times is told once. */
export function firstOfEach<T>(places: readonly T[], kindOf: (place: T) => string): readonly First<T>[] {
  const kinds = new Map<string, First<T>>();
  for (const place of places) {
    const kind = kindOf(place);
    const known = kinds.get(kind);
    kinds.set(kind, { ...(known ?? place), count: (known?.count ?? 0) + 1 });
  }
  return [...kinds.values()];
}
