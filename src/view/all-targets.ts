import type { BlocYear } from '../model/bloc-year.js';

/** A target and where it stands in the data. */
export interface PlacedTarget {
  readonly target: BlocYear['targets'][number];
  readonly path: string;
}

/** All targets of the year: those of the contents of the pledge, then those of the bloc. */
export function allTargets({ pledge, targets }: BlocYear): readonly PlacedTarget[] {
  const ofItems = pledge.items.flatMap((item, index) =>
    item.targets.map((target, at) => ({ target, path: `pledge.items[${index}].targets[${at}]` })),
  );
  return [...ofItems, ...targets.map((target, at) => ({ target, path: `targets[${at}]` }))];
}
