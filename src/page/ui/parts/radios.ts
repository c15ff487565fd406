import { element } from './element.js';
import { keysOf } from './keys-of.js';

/** One choice of a few, all in sight. */
export function radios<K extends string>(
  name: string,
  choices: Readonly<Record<K, string>>,
  chosen: K,
  onChoose: (choice: K) => void,
): HTMLElement {
  const labels = keysOf(choices).map((choice) => {
    const input = element('input', { type: 'radio', name, value: choice, checked: choice === chosen });
    input.addEventListener('change', () => onChoose(choice));
    return element('label', { class: 'check' }, input, choices[choice]);
  });
  return element('fieldset', {}, element('legend', {}, name), ...labels);
}
