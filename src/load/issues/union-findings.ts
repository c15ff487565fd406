import type { z } from 'zod';
import type { FieldSteps } from '../source-record.js';
import type { FieldFinding, Validation } from './field-finding.js';
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
  const expected = issue.errors.flatMap(kindExpected);
  const near = issue.errors.filter((branch) => kindExpected(branch).length === 0);
  const nearest = near.toSorted((one, other) => one.length - other.length)[0];
  if (nearest === undefined) return [wrongType(path, expected, validation)];
  const values = near.flatMap(valuesExpected);
  return values.length > 0 && near.every(isOnlyValues) ? [notAllowed(path, values, validation)] : readBranch(nearest);
}

function kindExpected(branch: readonly Issue[]): readonly string[] {
  return branch.filter((issue) => issue.code === 'invalid_type' && issue.path.length === 0).flatMap(expectedOf);
}

function expectedOf(issue: Issue): readonly string[] {
  return issue.code === 'invalid_type' ? [issue.expected] : [];
}

function isOnlyValues(branch: readonly Issue[]): boolean {
  return valuesExpected(branch).length > 0;
}

function valuesExpected(branch: readonly Issue[]): readonly unknown[] {
  return branch.flatMap((issue) => (issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values : []));
}
