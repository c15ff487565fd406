import { button } from '../parts/button.js';
import { PAGE_WORDS } from './words.js';

/** The button that shows and hides the list of contents. */
export interface ContentsSwitch {
  readonly element: HTMLElement;
  /** Hides the list where it lies over the pages; whether it did. */
  uncover(): boolean;
}

/** Builds the button; the list is hidden at first. */
export function createContentsSwitch(contents: HTMLElement): ContentsSwitch {
  const turn = (open: boolean) => {
    contents.hidden = !open;
    built.setAttribute('aria-expanded', String(open));
  };
  const built = button(PAGE_WORDS.contents, () => turn(contents.hidden !== false));
  const uncover = () => {
    const covers = getComputedStyle(contents).position === 'absolute';
    if (covers) turn(false);
    return covers;
  };
  turn(false);
  return { element: built, uncover };
}
