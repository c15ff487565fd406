/** What holds an Office file: a zip file, what Office wrote before that, or the same around a locked new file. */
export type Container = 'zip' | 'old' | 'locked';

/** The first bytes of a zip file, and of the container of old files and of locked new ones. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Tells by its bytes what holds an Office file; nothing when it is none. */
export function containerOf(bytes: Uint8Array): Container | undefined {
  if (beginsWith(bytes, OLE)) return holds(bytes, 'EncryptedPackage') ? 'locked' : 'old';
  return beginsWith(bytes, ZIP) ? 'zip' : undefined;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Whether a name stands in the directory of an old container, which writes two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
