import { button } from '../parts/button.js';

/** A button with a sign on it; its words are read out, and shown where one points at it. */
export function signButton(sign: string, words: string, onClick: () => void): HTMLButtonElement {
  return button(sign, onClick, { class: 'sign', 'aria-label': words, title: words });
}
