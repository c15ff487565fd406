import type { Desk } from '../desk/desk.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';
import { droppedFiles } from './dropped-files.js';
import { takeFiles } from './take-files.js';

/** Makes the whole page a place to drop files and folders on; the sign that is shown while something is held over it. */
export function createDropArea(desk: Desk): HTMLElement {
  const attributes = { class: 'drop-sign', hidden: true, 'aria-hidden': 'true' };
  const sign = element('div', attributes, element('p', {}, WORDS.drop));
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    sign.hidden = false;
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) sign.hidden = true;
  });
  addEventListener('drop', (event) => {
    sign.hidden = true;
    if (!holdsFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    void takeFiles(desk, droppedFiles(event.dataTransfer));
  });
  return sign;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
