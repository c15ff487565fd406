import type { Viewer } from './viewer.js';

/** Keys that make the pages larger and smaller; those with Ctrl are the browser's. */
const KEYS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** How far the wheel turns for one step, in pixels: two fingers on a pad give many small turns. */
const TURN = 50;

/** Pixels of a line, for browsers that count turns in lines. */
const LINE = 30;

/** Lets pages be made larger and smaller with the wheel and Ctrl held, and with the keys + and −. */
export function zoomByHand(viewer: Viewer): void {
  const { element } = viewer;
  let turned = 0;
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    turned += event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
    if (Math.abs(turned) < TURN) return;
    viewer.stepZoom(turned < 0 ? 1 : -1, { x: event.clientX, y: event.clientY });
    turned = 0;
  };
  element.addEventListener('wheel', turn, { passive: false });
  element.addEventListener('keydown', (event) => {
    const direction = KEYS[event.key];
    if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    viewer.stepZoom(direction);
  });
}
