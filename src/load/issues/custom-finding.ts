import type * as z from 'zod';
import type { Facts } from '../../diagnostics/facts.js';
import { suggest } from '../../diagnostics/suggest.js';
import { isDiagnosticCode } from '../../diagnostics/words.js';
import type { FieldSteps } from '../source-record.js';
import type { FieldFinding } from './field-finding.js';
import type { Validation } from './validation.js';
import { foundAt, suggested } from './value-findings.js';

/** A finding the model made itself: `params` holds its code and facts. Without a known code it is our own mistake. */
export function customFinding(path: FieldSteps, issue: z.core.$ZodIssueCustom, validation: Validation): FieldFinding {
  const code: unknown = issue.params?.code;
  if (!isDiagnosticCode(code))
    return { code: 'tool.failed', path, facts: { detail: `${String(code)}: ${issue.message}` } };
  const found = foundAt(path, validation);
  const facts = { ...(found === '' ? {} : { found }), ...factsOf(issue.params?.facts) };
  return { code, path, facts: { ...suggestedFrom(facts), ...facts } };
}

/** Where the model lists what is allowed, the nearest of it is suggested. */
function suggestedFrom({ found, allowed }: Facts): Facts {
  return typeof found === 'string' && typeof allowed === 'object' ? suggested(suggest(found, allowed)) : {};
}

function factsOf(facts: unknown): Facts {
  if (typeof facts !== 'object' || facts === null) return {};
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, factOf(value)]));
}

function factOf(value: unknown): Facts[string] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'number' ? value : String(value);
}
