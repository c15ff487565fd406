import { accepted } from './accepted.js';
import { entered } from './entered.js';
import type { Picked } from './picked.js';

/** The files worth reading in a folder, by its entry. */
export async function filesInEntry(entry: FileSystemEntry): Promise<readonly Picked[]> {
  if (isFile(entry)) return [{ path: entry.fullPath.replace(/^\//u, ''), file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry.createReader());
  const worth = inside.filter(({ name, isFile: file }) => (file ? accepted(name) : entered(name)));
  return (await Promise.all(worth.map(filesInEntry))).flat();
}

/** A reader gives some entries at a time, none when it gave all. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
