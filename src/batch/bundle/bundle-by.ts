/** To which bundles a paper may go: that of its bloc year or that of its kind. */
export interface Bundled {
  readonly bloc: string;
  readonly kind: string;
}

/** Deals papers onto bundles by bloc or by kind; bundles stand in the order of their first papers, papers keep theirs. */
export function bundleBy<T extends Bundled>(
  papers: readonly T[],
  by: keyof Bundled,
): ReadonlyMap<string, readonly T[]> {
  const bundles = new Map<string, T[]>();
  for (const paper of papers) {
    const bundle = bundles.get(paper[by]) ?? [];
    bundle.push(paper);
    bundles.set(paper[by], bundle);
  }
  return bundles;
}
