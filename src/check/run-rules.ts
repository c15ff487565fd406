import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Severity } from '../diagnostics/facts.js';
import { fieldPath } from '../diagnostics/field-path.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { within } from './date-span.js';
import type { Reading } from './reading.js';
import type { Rule, RuleFinding, RuleMeta, RuleRun } from './rule.js';

type Issue = Extract<RuleRun, { ok: false }>['issues'][number];

/** Runs the rules over one bloc year, but those its data or `off` switches off; findings are located and in the order of the rules. */
export function runRules(
  rules: readonly Rule[],
  reading: Reading,
  bloc: LoadedBlocYear,
  off: readonly string[] = [],
): readonly Diagnostic[] {
  const { checks } = reading.data;
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    const settings = checks[rule.meta.id];
    if (settings?.off !== undefined || off.includes(rule.meta.id) || !holds(rule.meta, reading)) continue;
    const ran = rule.run(reading, settings?.parameters);
    for (const diagnostic of diagnosticsOf(rule, ran, reading, bloc)) found.push(diagnostic);
  }
  return found;
}

function holds({ holds: days }: RuleMeta, { reviewDates }: Reading): boolean {
  return days === undefined || within(reviewDates, days.from, days.to);
}

function diagnosticsOf({ meta }: Rule, ran: RuleRun, reading: Reading, bloc: LoadedBlocYear): readonly Diagnostic[] {
  if (!ran.ok) return ran.issues.map((issue) => badParameter(meta, issue, bloc));
  if (ran.findings.length === 0) return [];
  const severity = severityOf(meta, reading);
  return ran.findings.map((finding) => report({ ...meta, severity }, finding, bloc));
}

function badParameter({ id }: RuleMeta, { path }: Issue, bloc: LoadedBlocYear): Diagnostic {
  const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = fieldPath(['checks', id, 'parameters', ...steps]);
  return diagnose('check.bad-parameter', { path: field, ...bloc.locate(field), facts: { rule: id } });
}

/** What nobody has read in the law of the day may warn, never stop a paper. */
function severityOf({ severity, readUntil }: RuleMeta, { reviewDates }: Reading): Severity {
  const isRead = readUntil === undefined || within(reviewDates, undefined, readUntil);
  return severity === 'error' && !isRead ? 'warning' : severity;
}

function report({ id, severity }: RuleMeta, finding: RuleFinding, bloc: LoadedBlocYear): Diagnostic {
  const { path, span } = finding;
  const { place, label } = bloc.locate(path, span);
  const message = bloc.retold?.(finding.message, path) ?? finding.message;
  const hint = bloc.retold?.(finding.hint, path) ?? finding.hint;
  return { ...diagnose('check.rule', { path, label, place, facts: { message, hint } }), severity, rule: id };
}
