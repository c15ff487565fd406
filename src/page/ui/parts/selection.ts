import { element } from './element.js';
import { keysOf } from './keys-of.js';

/** One choice of a few in a box that unfolds. */
export function selection<K extends string>(
  name: string,
  choices: Readonly<Record<K, string>>,
  chosen: K,
  onChoose: (choice: K) => void,
): HTMLElement {
  const keys = keysOf(choices);
  const options = keys.map((choice) =>
    element('option', { value: choice, selected: choice === chosen }, choices[choice]),
  );
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    const choice = keys[select.selectedIndex];
    if (choice !== undefined) onChoose(choice);
  });
  return element('label', { class: 'labelled' }, element('span', {}, name), select);
}
