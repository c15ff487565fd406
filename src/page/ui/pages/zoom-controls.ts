import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import type { Controls } from './controls.js';
import { signButton } from './sign-button.js';
import type { Viewer } from './viewer.js';
import { PAGE_WORDS } from './words.js';
import type { Zoom } from './zoom.js';

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
    signButton('−', PAGE_WORDS.smaller, () => viewer.stepZoom(-1)),
    percent,
    signButton('+', PAGE_WORDS.larger, () => viewer.stepZoom(1)),
    ...fixed.map(([, built]) => built),
  );
  const update = () => {
    percent.textContent = PAGE_WORDS.percent(Math.round(viewer.times * 100));
    for (const [zoom, built] of fixed) built.setAttribute('aria-pressed', String(viewer.zoom === zoom));
  };
  return { element: group, update };
}
