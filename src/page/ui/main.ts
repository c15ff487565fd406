import { startEngine } from './ask-engine.js';
import { AskQueue } from './desk/ask-queue.js';
import { Desk } from './desk/desk.js';
import { openFiles } from './desk/open-files.js';
import { Store } from './desk/store.js';
import { embedded } from './embedded.js';
import { createShell } from './frame/shell.js';
import { inflated } from './inflated.js';
import { previewFiles } from './preview/preview-files.js';
import { WORDS } from './words.js';

// The page: it starts the engine, draws itself and opens what `thidua preview` shows.
async function start(): Promise<void> {
  // not waited for: from the first moment on whatever is dropped must be taken, or the browser opens it in the page's place
  const script = inflated(embedded('worker'));
  const packageFiles = embedded('package');
  const desk = new Desk(new Store(), new AskQueue(() => startEngine(script, packageFiles)));
  document.body.append(...createShell(desk));
  await followPreview(desk);
}

async function followPreview(desk: Desk): Promise<void> {
  const preview = previewFiles();
  if (preview === undefined) return;
  desk.store.set({ waiting: true });
  preview.onLost((isLost) => desk.store.set({ lost: isLost }));
  await openFiles(desk, await preview.first);
  preview.onChange((files) => void openFiles(desk, files, { changes: desk.store.state.changes }));
}

start().catch(() => document.body.prepend(WORDS.fault.start));
