import { filesInEntry } from './files-in-entry.js';
import { filesInFolder } from './files-in-folder.js';
import { folderHandle } from './folder-handle.js';
import type { Picked } from './picked.js';

/** The files of a drop, those in folders too. What was dropped must be taken before anything is waited for. */
export async function droppedFiles(data: DataTransfer): Promise<readonly Picked[]> {
  const taken = [...data.items].filter(({ kind }) => kind === 'file').map(take);
  const found = await Promise.all(taken.map((files) => files()));
  return found.flat();
}

/**
 * Chromium reads nothing through entries on a page that was opened as a file, only through handles; Firefox has no such handles,
 * and reads entries.
 */
function take(item: DataTransferItem): () => Promise<readonly Picked[]> {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  if (entry === null || entry.isFile) return async () => (file === null ? [] : [{ path: file.name, file }]);
  const handle = folderHandle(item);
  return async () => {
    const folder = await handle;
    return folder === undefined ? filesInEntry(entry) : filesInFolder(folder, folder.name);
  };
}
