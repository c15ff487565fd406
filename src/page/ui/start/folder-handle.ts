/** The handle of a dropped folder, in browsers that give one; it must be asked for before anything is waited for. */
export function folderHandle(item: DataTransferItem): Promise<FileSystemDirectoryHandle | undefined> {
  const get: unknown = Reflect.get(item, 'getAsFileSystemHandle');
  if (typeof get !== 'function') return Promise.resolve(undefined);
  const asked: Promise<unknown> = Promise.resolve(Reflect.apply(get, item, []));
  return asked.then((handle) => (isFolder(handle) ? handle : undefined)).catch(() => undefined);
}

function isFolder(handle: unknown): handle is FileSystemDirectoryHandle {
  return handle instanceof FileSystemDirectoryHandle;
}
