import type { Compressed } from './compressed.js';

/** A file of a zip file: its name and what it holds. */
export type ZipEntry = readonly [name: string, content: Compressed];

interface Placed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly content: Compressed;
  readonly offset: number;
}

const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** Noon of 2 January 1980, the same in every time zone: the time is what a clock on the wall shows. */
const [TIME, DATE] = [12 << 11, (1 << 5) | 2];

/** Says that a name is in UTF-8; one in ASCII is so anyway. */
const UTF_8 = 1 << 11;

/** What 2.0 of the format can do: deflate. */
const [VERSION, DEFLATED] = [20, 8];

/** A zip file of these files, in this order. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const placed = place(entries);
  const directory = placed.reduce((at, { name, content }) => at + LOCAL + name.length + content.deflated.length, 0);
  const end = placed.reduce((at, { name }) => at + CENTRAL + name.length, directory);
  const zip = new Uint8Array(end + END);
  const view = new DataView(zip.buffer);
  for (const file of placed) writeFile(zip, view, file);
  let at = directory;
  for (const file of placed) at = writeMention(zip, view, file, at);
  writeEnd(view, end, placed.length, directory);
  return zip;
}

function place(entries: readonly ZipEntry[]): readonly Placed[] {
  const encoder = new TextEncoder();
  let offset = 0;
  return entries.map(([text, content]) => {
    const name = encoder.encode(text);
    const flags = name.length === text.length ? 0 : UTF_8;
    const placed = { name, flags, content, offset };
    offset += LOCAL + name.length + content.deflated.length;
    return placed;
  });
}

function writeFile(zip: Uint8Array, view: DataView, file: Placed): void {
  const { name, content, offset } = file;
  view.setUint32(offset, 0x04034b50, true);
  writeFacts(view, offset + 4, file);
  zip.set(name, offset + LOCAL);
  zip.set(content.deflated, offset + LOCAL + name.length);
}

/** The entry of the directory; gives where the next begins. */
function writeMention(zip: Uint8Array, view: DataView, file: Placed, at: number): number {
  const { name, offset } = file;
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeFacts(view, at + 6, file);
  view.setUint32(at + 42, offset, true);
  zip.set(name, at + CENTRAL);
  return at + CENTRAL + name.length;
}

/** What stands in both places of a file; what is not written is 0. */
function writeFacts(view: DataView, at: number, { name, flags, content }: Placed): void {
  const { deflated, checksum, size } = content;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 6, TIME, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, deflated.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
