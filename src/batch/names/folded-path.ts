/** A path as Windows and macOS tell paths apart: capitals and small letters are the same to them. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
