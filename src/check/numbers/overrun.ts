import type { RuleFinding } from '../rule.js';

/** A number that must not be more than another; where one of them is not known, nothing is said. */
export interface Bound {
  /** Path of the number. */
  readonly path: string;
  /** What is counted, with a capital: `Số phiếu thu về`. */
  readonly name: string;
  readonly value: number | undefined;
  /** What it is held against: `số phiếu phát ra`. */
  readonly limitName: string;
  readonly limit: number | undefined;
  /** What to look at. */
  readonly hint: string;
}

/** The numbers that are more than they can be. */
export function overrun(bounds: readonly Bound[]): readonly RuleFinding[] {
  return bounds.flatMap(({ path, name, value, limitName, limit, hint }) =>
    value === undefined || limit === undefined || value <= limit
      ? []
      : [{ path, message: `${name} là ${value}, nhiều hơn ${limitName} là ${limit}.`, hint }],
  );
}
