import type { Desk } from '../desk/desk.js';
import { element } from '../parts/element.js';
import { chosenFiles } from './chosen-files.js';
import { takeFiles } from './take-files.js';

/** The browser's dialogs to choose files or a folder. */
export interface Pickers {
  readonly elements: readonly HTMLElement[];
  openFiles(): void;
  openFolder(): void;
}

/** Builds the inputs that stand behind the buttons to open something. */
export function createPickers(desk: Desk): Pickers {
  const files = input(desk, { id: 'files', accept: '.xlsx,.yaml,.yml,.json' });
  const folder = input(desk, { id: 'folder', webkitdirectory: true });
  return { elements: [files, folder], openFiles: () => files.click(), openFolder: () => folder.click() };
}

function input(desk: Desk, attributes: Readonly<Record<string, string | boolean>>): HTMLInputElement {
  const built = element('input', { type: 'file', multiple: true, hidden: true, ...attributes });
  built.addEventListener('change', () => {
    const picked = chosenFiles(built.files ?? []);
    // so that the same file can be chosen again after it was changed
    built.value = '';
    if (picked.length > 0) void takeFiles(desk, Promise.resolve(picked));
  });
  return built;
}
