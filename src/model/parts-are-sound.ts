import type * as z from 'zod';

/**
 * A condition for checks that compare parts of a whole: those parts have no error of their own, whatever is wrong
 * elsewhere. So all errors of a file are told at once.
 */
export function partsAreSound(...parts: readonly string[]): (payload: z.core.ParsePayload) => boolean {
  return ({ value, issues }) =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ path: [part] = [] }) => part === undefined || parts.includes(String(part)));
}
