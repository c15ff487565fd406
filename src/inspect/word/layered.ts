/** Levels in one: what none of them speaks of is left out. */
export type Layered<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Lays levels of formatting over each other: of each property the last level that speaks of it holds. */
export function layered<T extends object>(levels: readonly T[]): Layered<T> {
  const result: Layered<T> = {};
  for (const level of levels) Object.assign(result, stated(level));
  return result;
}

function stated(level: object): object {
  return Object.fromEntries(Object.entries(level).filter(([, value]) => value !== undefined));
}
