import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import type { Viewer } from './viewer.js';
import { PAGE_WORDS } from './words.js';
import type { Zoom } from './zoom.js';

/** Buttons whose state follows the pages. */
export interface Controls {
  readonly element: HTMLElement;
  /** Something else is seen now. */
  update(): void;
}

/** Sizes that are chosen at once. */
const FIXED: readonly (readonly [Zoom, string])[] = [
  ['wide', PAGE_WORDS.wide],
  ['whole', PAGE_WORDS.whole],
  [1, PAGE_WORDS.percent(100)],
];

/** Builds the buttons to make the pages larger and smaller. */
export function createZoomControls(viewer: Viewer): Controls {
  const percent = element('span', { class: 'reading' });
  const fixed = FIXED.map(([zoom, words]) => [zoom, button(words, () => viewer.setZoom(zoom))] as const);
  const group = element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': PAGE_WORDS.zoom },
    button('−', () => viewer.stepZoom(-1), {
      class: 'sign',
      'aria-label': PAGE_WORDS.smaller,
      title: PAGE_WORDS.smaller,
    }),
    percent,
    button('+', () => viewer.stepZoom(1), { class: 'sign', 'aria-label': PAGE_WORDS.larger, title: PAGE_WORDS.larger }),
    ...fixed.map(([, built]) => built),
  );
  const update = () => {
    percent.textContent = PAGE_WORDS.percent(Math.round(viewer.times * 100));
    for (const [zoom, built] of fixed) built.setAttribute('aria-pressed', String(viewer.zoom === zoom));
  };
  return { element: group, update };
}
