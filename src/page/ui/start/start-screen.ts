import type { Desk } from '../desk/desk.js';
import { download } from '../desk/download.js';
import { openExample } from '../desk/open-example.js';
import { findingGroups } from '../findings/finding-groups.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { icon } from '../parts/icon.js';
import { WORDS } from '../words.js';
import { saveLicences } from './licences.js';
import type { Pickers } from './pickers.js';

/** What stands on the page before a bloc is open. */
export function createStartScreen(desk: Desk, pickers: Pickers): HTMLElement {
  return element(
    'div',
    { class: 'start' },
    element('h1', {}, WORDS.name),
    element('p', { class: 'lead' }, WORDS.start.lead),
    dropBox(pickers),
    nothingFound(desk),
    firstTime(desk),
    element('p', { class: 'privacy' }, icon('lock'), element('span', {}, WORDS.start.privacy)),
    element(
      'p',
      { class: 'small' },
      button(WORDS.start.licences, () => void saveLicences(), { class: 'link' }),
    ),
  );
}

function dropBox(pickers: Pickers): HTMLElement {
  return element(
    'div',
    { class: 'box drop-box' },
    element('p', { class: 'drop-lead' }, WORDS.start.drop),
    element(
      'div',
      { class: 'row' },
      button(WORDS.start.openFiles, pickers.openFiles, { class: 'primary' }, 'file'),
      button(WORDS.start.openFolder, pickers.openFolder, {}, 'folder'),
    ),
    element('p', { class: 'small' }, WORDS.start.kinds),
  );
}

function firstTime(desk: Desk): HTMLElement {
  const { start } = WORDS;
  const template = button(start.template, () => void download(desk, 'template'), {}, 'sheet');
  const example = button(start.example, () => void openExample(desk), {}, 'eye');
  return element(
    'section',
    { class: 'first-time', 'aria-labelledby': 'first-time' },
    element('h2', { id: 'first-time' }, start.firstTime),
    element('div', { class: 'choices' }, choice(template, start.templateUse), choice(example, start.exampleUse)),
  );
}

function choice(chosen: HTMLElement, use: string): HTMLElement {
  return element('div', { class: 'choice' }, chosen, element('p', { class: 'small' }, use));
}

/** Why nothing of what was opened could be shown. */
function nothingFound({ store }: Desk): HTMLElement {
  const box = element('section', { class: 'box nothing', 'aria-label': WORDS.findings.name, tabindex: -1 });
  store.watch(
    ({ findings, blocs }) => [findings, blocs],
    ({ findings, blocs }) => {
      box.hidden = blocs.length > 0 || findings.length === 0;
      box.replaceChildren(element('h2', {}, WORDS.start.nothing), ...findingGroups(findings));
      if (!box.hidden) box.focus();
    },
  );
  return box;
}
