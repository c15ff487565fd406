import { accepted } from './accepted.js';
import { entered } from './entered.js';
import type { Picked } from './picked.js';

/** The files worth reading in a folder, by its handle. */
export async function filesInFolder(folder: FileSystemDirectoryHandle, path: string): Promise<readonly Picked[]> {
  const found: Picked[] = [];
  for await (const handle of folder.values()) {
    const inside = `${path}/${handle.name}`;
    if (isFile(handle) && accepted(handle.name)) found.push({ path: inside, file: await handle.getFile() });
    if (isFolder(handle) && entered(handle.name)) found.push(...(await filesInFolder(handle, inside)));
  }
  return found;
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}

function isFolder(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === 'directory';
}
