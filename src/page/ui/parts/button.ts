import { type Attributes, element } from './element.js';
import { type IconName, icon } from './icon.js';

/** A button with its words and, where it has one, an icon before them. */
export function button(words: string, onClick: () => void, look: Attributes = {}, drawn?: IconName): HTMLButtonElement {
  const children = drawn === undefined ? [words] : [icon(drawn), element('span', {}, words)];
  return element('button', { type: 'button', ...look, onclick: onClick }, ...children);
}
