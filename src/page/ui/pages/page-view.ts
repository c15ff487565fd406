import type { PaperPages } from '../../protocol.js';
import { element } from '../parts/element.js';
import type { BlankLead } from './blank-card.js';
import { Blanks } from './blanks.js';
import { type Contents, createContents } from './contents.js';
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
  const blanks = new Blanks(viewer, lead);
  const contents = createContents(viewer, () => {
    if (contentsSwitch.uncover()) viewer.element.focus({ preventScroll: true });
  });
  const contentsSwitch = createContentsSwitch(contents.element);
  const controls = [createPageControls(viewer), createZoomControls(viewer)];
  const update = () => {
    for (const follower of [contents, ...controls]) follower.update();
  };
  zoomByHand(viewer);
  const groups = [contentsSwitch.element, ...controls.map((control) => control.element), blanks.controls];
  const tools = element('div', { class: 'toolbar', hidden: true }, ...groups);
  const body = element('div', { class: 'view-body' }, contents.element, viewer.element);
  return {
    element: element('div', { class: 'page-view' }, tools, body, blanks.told),
    show: showOthers({ viewer, blanks, contents, tools, update }),
    showBlank: (path) => blanks.showBlank(path),
  };
}

interface Parts {
  readonly viewer: Viewer;
  readonly blanks: Blanks;
  readonly contents: Contents;
  readonly tools: HTMLElement;
  readonly update: () => void;
}

/** Shows papers one after another; one that is shown already is left as it is. */
function showOthers({ viewer, blanks, contents, tools, update }: Parts): PageView['show'] {
  let shown: PaperPages | undefined;
  return (paper, family) => {
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
}

function labelsOf(paper: PaperPages | undefined): (path: string) => string {
  const labels = new Map(paper?.blanks.map(({ path, label }) => [path, label]));
  return (path) => labels.get(path) ?? path;
}
