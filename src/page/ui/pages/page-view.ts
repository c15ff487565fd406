import type { PaperPages } from '../../protocol.js';
import { element } from '../parts/element.js';
import type { BlankLead } from './blank-card.js';
import { createBlanks } from './blanks.js';
import { createContents } from './contents.js';
import { createContentsSwitch } from './contents-switch.js';
import { createPageControls } from './page-controls.js';
import { Viewer } from './viewer.js';
import { zoomByHand } from './zoom-by-hand.js';
import { createZoomControls } from './zoom-controls.js';

/** The pages of a paper as they will print. */
export interface PageView {
  /** It scrolls inside itself. */
  readonly element: HTMLElement;
  /** Shows a paper set in a family of the browser's; the same paper after a change stays where it was. */
  show(pages: PaperPages | undefined, family: string): void;
  /** Goes to the dots of a field and marks them. */
  showBlank(path: string): void;
}

/** Letters that stand in where a typeface lacks some. */
const STAND_INS = '"Times New Roman", serif';

/** Builds the view; `lead` is where a gap leads to. */
export function createPageView(lead: BlankLead): PageView {
  const viewer = new Viewer({ onMove: () => update(), onDrawn: () => blanks.drawn() });
  const blanks = createBlanks(viewer, lead);
  const contents = createContents(viewer, () => {
    if (contentsSwitch.uncover()) viewer.element.focus({ preventScroll: true });
  });
  const contentsSwitch = createContentsSwitch(contents.element);
  const controls = [createPageControls(viewer), createZoomControls(viewer)];
  const update = () => {
    for (const follower of [contents, ...controls]) follower.update();
  };
  const tools = element(
    'div',
    { class: 'toolbar', hidden: true },
    contentsSwitch.element,
    ...controls.map((control) => control.element),
    blanks.controls,
  );
  zoomByHand(viewer);
  let shown: PaperPages | undefined;
  const show = (paper: PaperPages | undefined, family: string) => {
    if (paper === shown) return;
    const same = paper?.title === shown?.title;
    shown = paper;
    tools.hidden = paper === undefined;
    blanks.show(paper);
    contents.show(paper?.pages.length ?? 0, paper?.outline ?? []);
    viewer.stack.style.setProperty('--paper-typeface', `"${family}", ${STAND_INS}`);
    viewer.show(paper?.pages ?? [], labelsOf(paper), same);
    viewer.stack.append(blanks.card);
    update();
  };
  const body = element('div', { class: 'view-body' }, contents.element, viewer.element);
  return {
    element: element('div', { class: 'page-view' }, tools, body, blanks.told),
    show,
    showBlank: blanks.showBlank,
  };
}

function labelsOf(paper: PaperPages | undefined): (path: string) => string {
  const labels = new Map(paper?.blanks.map(({ path, label }) => [path, label]));
  return (path) => labels.get(path) ?? path;
}
