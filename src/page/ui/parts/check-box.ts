import { element } from './element.js';

/** A choice of yes or no. */
export function checkBox(name: string, checked: boolean, onChange: (checked: boolean) => void): HTMLElement {
  const input = element('input', { type: 'checkbox', checked });
  input.addEventListener('change', () => onChange(input.checked));
  return element('label', { class: 'check' }, input, name);
}
