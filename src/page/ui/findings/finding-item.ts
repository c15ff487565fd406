import type { PageFinding } from '../../protocol.js';
import { type Child, element } from '../parts/element.js';
import { WORDS } from '../words.js';

/** One finding: where, how grave, what, and how to mend it. */
export function findingItem(finding: PageFinding, ...more: readonly Child[]): HTMLLIElement {
  const { severity, message, hint } = finding;
  const place = placeOf(finding);
  return element(
    'li',
    { class: `finding ${severity}` },
    element(
      'p',
      { class: 'finding-head' },
      element('span', { class: 'severity' }, WORDS.findings.severities[severity]),
      ' ',
      place === undefined ? undefined : element('span', { class: 'place' }, place),
    ),
    element('p', { class: 'message' }, message),
    hint === undefined ? undefined : element('p', { class: 'hint' }, WORDS.findings.hint + hint),
    ...more,
  );
}

function placeOf({ cell, line, label }: PageFinding): string | undefined {
  const at =
    cell !== undefined ? WORDS.findings.cell(cell) : line === undefined ? undefined : WORDS.findings.line(line);
  const parts = [at, label].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}
