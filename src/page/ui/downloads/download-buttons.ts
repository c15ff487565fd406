import type { Desk } from '../desk/desk.js';
import { type Download, download } from '../desk/download.js';
import type { State } from '../desk/state.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';

type Choice = Exclude<Download, 'template'>;

const GROUPS = [
  { title: WORDS.downloads.paperPart, choices: ['docx', 'pdf'] },
  { title: WORDS.downloads.blocPart, choices: ['bloc', 'bundle', 'all'] },
  { title: WORDS.downloads.dataPart, choices: ['workbook'] },
] as const satisfies readonly { readonly title: string; readonly choices: readonly Choice[] }[];

/** What can be downloaded, each with what it is good for. */
export function createDownloadButtons(desk: Desk): HTMLElement {
  const groups = GROUPS.map(({ title, choices }, index) => {
    const id = `downloads-${index}`;
    const rows = choices.map((choice) => rowOf(desk, choice));
    return element('div', { role: 'group', 'aria-labelledby': id }, element('h3', { id }, title), ...rows);
  });
  return element('div', { class: 'downloads-list' }, ...groups);
}

function rowOf(desk: Desk, choice: Choice): HTMLElement {
  const use = element('span', { class: 'small', id: `use-${choice}` }, WORDS.downloads.uses[choice]);
  const start = () => void download(desk, choice);
  const chosen = button(WORDS.downloads[choice], start, { 'aria-describedby': use.id }, 'download');
  desk.store.watch(
    ({ bloc, paper, making }) => [bloc, paper, making.formats],
    (state) => {
      chosen.disabled = !canMake(choice, state);
    },
  );
  return element('div', { class: 'download-row' }, chosen, use);
}

function canMake(choice: Choice, { bloc, paper, making }: State): boolean {
  if (choice === 'docx' || choice === 'pdf') return paper !== undefined;
  if (choice === 'bloc' || choice === 'all') return bloc !== undefined && making.formats.length > 0;
  return bloc !== undefined;
}
