import { element } from './element.js';
import { folded } from './folded.js';

/** A box to find something in a long list. */
export interface FilterBox {
  readonly element: HTMLElement;
  /** Whether a text is one of those looked for. */
  matches(text: string): boolean;
}

/** Builds the box; `onInput` is told when something else is looked for. */
export function createFilterBox(label: string, onInput: () => void): FilterBox {
  const input = element('input', { type: 'search', class: 'filter', 'aria-label': label, placeholder: label });
  input.addEventListener('input', onInput);
  return { element: input, matches: (text) => folded(text).includes(folded(input.value.trim())) };
}
