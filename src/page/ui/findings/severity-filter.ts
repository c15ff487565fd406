import type { PageFinding } from '../../protocol.js';
import type { State } from '../desk/state.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { KEY } from '../parts/redraw-key.js';
import { WORDS } from '../words.js';

const CHOICES = ['all', 'error', 'warning', 'info'] as const;

/** Buttons to see findings of one severity only, each with how many there are. */
export function severityFilter(
  findings: readonly PageFinding[],
  chosen: State['severity'],
  onChoose: (severity: State['severity']) => void,
): HTMLElement {
  const { all, severities, filter } = WORDS.findings;
  const buttons = CHOICES.map((choice) => {
    const count = choice === 'all' ? findings.length : findings.filter(({ severity }) => severity === choice).length;
    const words = `${choice === 'all' ? all : severities[choice]} ${count}`;
    const attributes = { class: `pill ${choice}`, 'aria-pressed': String(choice === chosen), [KEY]: choice };
    return button(words, () => onChoose(choice), { ...attributes, disabled: count === 0 && choice !== 'all' });
  });
  return element('div', { class: 'pills', role: 'group', 'aria-label': filter }, ...buttons);
}
