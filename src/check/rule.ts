import * as z from 'zod';
import type { Severity } from '../diagnostics/facts.js';
import type { CalendarDate } from '../model/date.js';
import type { Reading } from './reading.js';
import type { RuleGroup } from './rule-groups.js';
import { type RuleParameter, ruleParameters } from './rule-parameters.js';

/** Where a rule comes from, and how sure that is. */
export interface RuleSource {
  /** As a clerk would cite it: `Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4`. */
  readonly text: string;
  /** Ids of docs/layout-rules.md or docs/award-rules.md, where it is one of those. */
  readonly ids?: readonly string[];
  /**
   * `verified`: read in the instrument or an official page; `arithmetic`: numbers or times
   * that cannot be; `secondary`: read in a summary; `provincial`: the rule of one
   * province; `custom`: usual practice or our own advice, never an error.
   */
  readonly confidence: 'verified' | 'arithmetic' | 'secondary' | 'provincial' | 'custom';
}

/** What is known of a rule without running it. All words are Vietnamese. */
export interface RuleMeta {
  /** In ASCII, the name of its file; what settings and reports call it. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** What it looks at and why that matters, in one to three sentences. */
  readonly text: string;
  readonly source: RuleSource;
  /** The days of the submission of awards on which it holds, both included; always when absent. */
  readonly holds?: { readonly from?: CalendarDate; readonly to?: CalendarDate };
  /** The last day of submission for which its source was read: from the next day on an error is only a warning. */
  readonly readUntil?: CalendarDate;
  /** What it finds, and the same mended. */
  readonly example: { readonly wrong: string; readonly right: string };
}

/** One thing a rule found. */
export interface RuleFinding {
  /** Path of the field, such as `units[2].name`. */
  readonly path: string;
  /** The letters of the text as typed that it is about: from the first to behind the last, in UTF-16 units. */
  readonly span?: Span;
  /** What is wrong, in one plain Vietnamese sentence with the facts. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** Part of a text: from its first letter to behind its last, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** What came of running a rule: its findings, or what is wrong with the parameters given to it. */
export type RuleRun =
  | { readonly ok: true; readonly findings: readonly RuleFinding[] }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/** A rule that reads one bloc year and says what it finds; it changes nothing. */
export interface Rule {
  readonly meta: RuleMeta;
  parameters(): readonly RuleParameter[];
  /** Without parameters it goes by their defaults. */
  run(reading: Reading, parameters?: unknown): RuleRun;
}

/** What a rule's file says. */
type Definition<P> = RuleMeta & { check(reading: Reading, parameters: P): readonly RuleFinding[] };

/** Most rules have none, and a schema is compiled with its first use. */
const NO_PARAMETERS = z.strictObject({});

/** A rule without parameters. */
export function rule(definition: Definition<unknown>): Rule {
  return ruleWith(NO_PARAMETERS, definition);
}

/** A rule with parameters: `z.strictObject({ most: z.int().min(0).default(1).meta({ label: '…' }) })`. */
export function ruleWith<S extends z.ZodObject>(parameters: S, definition: Definition<z.infer<S>>): Rule {
  const { check, ...meta } = definition;
  let defaults: z.infer<S> | undefined;
  return {
    meta,
    parameters: () => ruleParameters(parameters),
    run(reading, given) {
      if (given === undefined) {
        // once: to compile a schema takes longer than to use it
        defaults ??= parameters.parse({}, { jitless: true });
        return { ok: true, findings: check(reading, defaults) };
      }
      const read = parameters.safeParse(given);
      return read.success
        ? { ok: true, findings: check(reading, read.data) }
        : { ok: false, issues: read.error.issues };
    },
  };
}
