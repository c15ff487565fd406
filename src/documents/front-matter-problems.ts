import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';
import type * as z from 'zod';
import type { Facts } from '../diagnostics/facts.js';
import { suggest } from '../diagnostics/suggest.js';
import { frontMatterSchema } from './front-matter.js';

/** What is wrong with the front matter, and on which of its lines, from 1; on 0 when on none. */
export interface FrontMatterProblem {
  readonly line: number;
  readonly facts: Facts;
}

/** Reads an issue of the schema as problems of the lines they stand on. */
export function frontMatterProblems(
  issue: z.core.$ZodIssue,
  yaml: Document,
  lines: LineCounter,
): readonly FrontMatterProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ line: lineOfKey(key, yaml, lines), facts: unknownKey(key) }));
  }
  const [key] = issue.path;
  if (key === undefined) return [{ line: 0, facts: { problem: 'not-mapping' } }];
  const facts: Facts = { problem: yaml.has(key) ? problemOf(issue) : 'missing-key', key: String(key) };
  return [{ line: lineOfKey(String(key), yaml, lines), facts: withAllowed(facts, issue) }];
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'empty';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'out-of-range';
  return issue.code === 'invalid_value' ? 'not-allowed' : 'wrong-type';
}

function withAllowed(facts: Facts, issue: z.core.$ZodIssue): Facts {
  return issue.code === 'invalid_value' ? { ...facts, allowed: issue.values.map(String) } : facts;
}

function unknownKey(found: string): Facts {
  const allowed = Object.keys(frontMatterSchema.shape);
  const suggestion = suggest(found, allowed);
  return { problem: 'unknown-key', key: found, allowed, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** A key that is not there is missed at the top. */
function lineOfKey(wanted: string, { contents }: Document, lines: LineCounter): number {
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && String(key.value) === wanted)
    : undefined;
  const range = isNode(pair?.key) ? pair.key.range : undefined;
  return range ? lines.linePos(range[0]).line : 1;
}
