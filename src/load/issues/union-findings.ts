import type * as z from 'zod';
import { kindOfValue, valueAt } from '../plain-data.js';
import type { FieldSteps } from '../source-record.js';
import type { FieldFinding } from './field-finding.js';
import type { Validation } from './validation.js';
import { badFormat, notAllowed, wrongType } from './value-findings.js';

type Issue = z.core.$ZodIssue;

/** Reads the issues of one branch, at the place of the union. */
type ReadBranch = (issues: readonly Issue[]) => readonly FieldFinding[];

/** A value that fits no branch of a union: told as the branch of its own kind that it misses by least. */
export function unionFindings(
  path: FieldSteps,
  issue: z.core.$ZodIssueInvalidUnion,
  validation: Validation,
  readBranch: ReadBranch,
): readonly FieldFinding[] {
  if (issue.inclusive === false) return [badFormat(path, validation)];
  if (issue.discriminator !== undefined) return [notAllowed(path, issue.options ?? [], validation)];
  const value = valueAt(validation.record.data, path);
  const expected = issue.errors.flatMap((branch) => kindsMissed(branch, value));
  const near = issue.errors.filter((branch) => kindsMissed(branch, value).length === 0);
  const nearest = near.toSorted((one, other) => one.length - other.length)[0];
  if (nearest === undefined) return [wrongType(path, expected, validation)];
  const values = near.flatMap(valuesExpected);
  return near.every(isOnlyValues) ? [notAllowed(path, values, validation)] : readBranch(nearest);
}

/** The kinds a branch wanted when the value is of none of them. */
function kindsMissed(branch: readonly Issue[], value: unknown): readonly string[] {
  const kinds = branch.flatMap((issue) =>
    issue.code === 'invalid_type' && issue.path.length === 0 ? issue.expected : [],
  );
  const listed = typeof value === 'object' ? valuesExpected(branch).map(kindOfValue) : [];
  return [...new Set([...kinds, ...listed])];
}

function isOnlyValues(branch: readonly Issue[]): boolean {
  return valuesExpected(branch).length > 0;
}

function valuesExpected(branch: readonly Issue[]): readonly unknown[] {
  return branch.flatMap((issue) => (issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values : []));
}
