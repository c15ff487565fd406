import { element } from '../parts/element.js';
import { signButton } from './sign-button.js';
import { PAGE_WORDS } from './words.js';

/** The buttons about gaps. */
export interface BlankControls {
  readonly element: HTMLElement;
  show(count: number): void;
}

/** What the buttons do. */
export interface BlankDeeds {
  step(direction: 1 | -1): void;
  highlight(on: boolean): void;
}

/** Builds the count of gaps, the buttons from one to another and the switch that shows them. */
export function createBlankControls({ step, highlight }: BlankDeeds): BlankControls {
  const reading = element('span', { class: 'reading' });
  const box = element('input', { type: 'checkbox', role: 'switch', checked: true });
  box.addEventListener('change', () => highlight(box.checked));
  const group = element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': PAGE_WORDS.blanksGroup },
    signButton('‹', PAGE_WORDS.previousBlank, () => step(-1)),
    reading,
    signButton('›', PAGE_WORDS.nextBlank, () => step(1)),
    element('label', { class: 'switch' }, box, PAGE_WORDS.highlight),
  );
  const show = (count: number) => {
    group.hidden = count === 0;
    reading.textContent = PAGE_WORDS.blanks(count);
  };
  return { element: group, show };
}
