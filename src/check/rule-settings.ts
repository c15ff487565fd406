import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fieldPath } from '../diagnostics/field-path.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import type { Rule } from './rule.js';

/** What is wrong with the settings a bloc year gives for rules: for one that nobody knows, or with nothing in them. */
export function ruleSettings(rules: readonly Rule[], bloc: LoadedBlocYear): readonly Diagnostic[] {
  const given = Object.keys(bloc.data.checks);
  if (given.length === 0) return [];
  const known = rules.map(({ meta }) => meta.id);
  return [
    ...given.filter((id) => !known.includes(id)).map((id) => unknownRule(id, known, bloc)),
    ...known.filter((id) => isIdle(id, bloc)).map((id) => idleSetting(id, bloc)),
  ];
}

function unknownRule(found: string, known: readonly string[], bloc: LoadedBlocYear): Diagnostic {
  const path = fieldPath(['checks', found]);
  return diagnose('check.unknown-rule', {
    path,
    ...bloc.locate(path),
    facts: { found, ...alternatives(found, known) },
  });
}

/** `off:` with no reason behind it switches nothing off. */
function isIdle(id: string, { data: { checks } }: LoadedBlocYear): boolean {
  const given = checks[id];
  return given !== undefined && given.off === undefined && Object.keys(given.parameters).length === 0;
}

function idleSetting(rule: string, bloc: LoadedBlocYear): Diagnostic {
  const path = fieldPath(['checks', rule]);
  return diagnose('check.says-nothing', { path, ...bloc.locate(path), facts: { rule } });
}
