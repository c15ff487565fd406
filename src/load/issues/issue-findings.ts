import type * as z from 'zod';
import type { FieldSteps } from '../source-record.js';
import { customFinding } from './custom-finding.js';
import type { FieldFinding } from './field-finding.js';
import { unionFindings } from './union-findings.js';
import { unknownKey } from './unknown-key.js';
import type { Validation } from './validation.js';
import { badFormat, notAllowed, outOfLimits, wrongType } from './value-findings.js';

/** Reads one issue of the schema library as findings about fields; `base` is where the schema of the issue begins. */
export function issueFindings(
  issue: z.core.$ZodIssue,
  validation: Validation,
  base: FieldSteps = [],
): readonly FieldFinding[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, validation));
    case 'invalid_type':
      return [wrongType(path, [issue.expected], validation)];
    case 'invalid_value':
      return [notAllowed(path, issue.values, validation)];
    case 'too_small':
      return [outOfLimits(path, { minimum: Number(issue.minimum) }, validation)];
    case 'too_big':
      return [outOfLimits(path, { maximum: Number(issue.maximum) }, validation)];
    case 'invalid_union':
      return unionFindings(path, issue, validation, (branch) =>
        branch.flatMap((inner) => issueFindings(inner, validation, path)),
      );
    case 'custom':
      return [customFinding(path, issue, validation)];
    case 'invalid_key':
      return [badFormat(path, validation, true)];
    default:
      return [badFormat(path, validation)];
  }
}
