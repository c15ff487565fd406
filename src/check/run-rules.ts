import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Severity } from '../diagnostics/facts.js';
import { fieldPath } from '../diagnostics/field-path.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { within } from './date-span.js';
import type { Reading } from './reading.js';
import type { Rule, RuleFinding, RuleMeta } from './rule.js';

/** Runs the rules over one bloc year, but those its data or `off` switches off; findings are located and in the order of the rules. */
export function runRules(
  rules: readonly Rule[],
  reading: Reading,
  bloc: LoadedBlocYear,
  off: readonly string[] = [],
): readonly Diagnostic[] {
  const { checks } = reading.data;
  const isOff = ({ id }: RuleMeta) => off.includes(id) || checks[id]?.off !== undefined;
  return [
    ...unknownRules(rules, Object.keys(checks), bloc),
    ...rules.filter(({ meta }) => !isOff(meta) && holds(meta, reading)).flatMap((each) => run(each, reading, bloc)),
  ];
}

function holds({ holds: days }: RuleMeta, { reviewDates }: Reading): boolean {
  return days === undefined || within(reviewDates, days.from, days.to);
}

function run({ meta, run: check }: Rule, reading: Reading, bloc: LoadedBlocYear): readonly Diagnostic[] {
  const steps = ['checks', meta.id, 'parameters'];
  const ran = check(reading, reading.data.checks[meta.id]?.parameters ?? {});
  if (ran.ok) {
    const known = { ...meta, severity: severityOf(meta, reading) };
    return ran.findings.map((finding) => report(known, finding, bloc));
  }
  return ran.issues.map(({ path }) => {
    const field = fieldPath([...steps, ...path.map((step) => (typeof step === 'number' ? step : String(step)))]);
    return diagnose('check.bad-parameter', { path: field, ...bloc.locate(field), facts: { rule: meta.id } });
  });
}

/** What nobody has read in the law of the day may warn, never stop a paper. */
function severityOf({ severity, readUntil }: RuleMeta, { reviewDates }: Reading): Severity {
  const isRead = readUntil === undefined || within(reviewDates, undefined, readUntil);
  return severity === 'error' && !isRead ? 'warning' : severity;
}

function report({ id, severity }: RuleMeta, finding: RuleFinding, bloc: LoadedBlocYear): Diagnostic {
  const { path, span, message, hint } = finding;
  const { place, label } = bloc.locate(path, span);
  return { ...diagnose('check.rule', { path, label, place, facts: { message, hint } }), severity, rule: id };
}

function unknownRules(rules: readonly Rule[], ids: readonly string[], bloc: LoadedBlocYear): readonly Diagnostic[] {
  const known = rules.map(({ meta }) => meta.id);
  return ids
    .filter((id) => !known.includes(id))
    .map((found) => {
      const path = fieldPath(['checks', found]);
      const facts = { found, ...alternatives(found, known) };
      return diagnose('check.unknown-rule', { path, ...bloc.locate(path), facts });
    });
}
