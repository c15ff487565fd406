import { alternatives } from '../../diagnostics/alternatives.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';

/** How the findings of a check are told. */
export type ReportForm = 'text' | 'json' | 'sarif';

/** What a check is told on the command line. */
export interface CheckSettings {
  readonly form: ReportForm;
  /** Ids of the rules to leave out. */
  readonly off: readonly string[];
  /** More warnings than this are as bad as an error. */
  readonly mostWarnings: number;
}

/** The options as they were typed. */
interface Typed {
  readonly json: boolean;
  readonly sarif: boolean;
  readonly rule?: readonly string[];
  readonly 'max-warnings'?: string;
}

/** Reads the options of a check; `known` are the ids of the rules. All that is wrong is told at once. */
export function readSettings(typed: Typed, known: readonly string[]): Outcome<CheckSettings> {
  const { json, sarif, rule = [], 'max-warnings': most } = typed;
  const problems = [
    ...(json && sarif ? [diagnose('cli.two-reports')] : []),
    ...rule.flatMap((text) => problemOfRule(text, known)),
    ...(most === undefined || /^\d+$/u.test(most) ? [] : [diagnose('cli.bad-count', { facts: { found: most } })]),
  ];
  if (problems.length > 0) return failure(problems);
  return success({
    form: json ? 'json' : sarif ? 'sarif' : 'text',
    off: rule.map((text) => text.slice(0, -OFF.length)),
    mostWarnings: most === undefined ? Number.POSITIVE_INFINITY : Number(most),
  });
}

const OFF = '=off';

function problemOfRule(text: string, known: readonly string[]): readonly Diagnostic[] {
  const [found = ''] = text.split('=');
  const near = alternatives(found, known);
  if (text !== found + OFF) {
    const { suggestion } = near;
    const meant = typeof suggestion === 'string' ? { suggestion: suggestion + OFF } : {};
    return [diagnose('cli.bad-rule', { facts: { found: text, ...meant } })];
  }
  return known.includes(found) ? [] : [diagnose('check.unknown-rule', { facts: { found, ...near } })];
}
