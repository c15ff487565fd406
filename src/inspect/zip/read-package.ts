import { unzipSync } from 'fflate';
import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';

/** The XML parts of a package by name, or why they cannot be read. */
export type PackageRead =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly problem: Extract<DocxProblem, 'not-docx' | 'old-doc' | 'locked' | 'damaged' | 'too-big'> };

/** What all XML of a file may come to when unpacked; a long report with many tables has some five million bytes. */
const LARGEST = 64 * 1024 * 1024;
const MOST_PARTS = 5000;

/** The first bytes of a zip file, and of the container of old Word files and of locked new ones. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Unpacks the XML parts of a Word file. */
export function readPackage(bytes: Uint8Array): PackageRead {
  if (beginsWith(bytes, OLE)) return { problem: holds(bytes, 'EncryptedPackage') ? 'locked' : 'old-doc' };
  if (!beginsWith(bytes, ZIP)) return { problem: 'not-docx' };
  let size = 0;
  let count = 0;
  const isWanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (!/\.(?:xml|rels)$/iu.test(name)) return false;
    size += originalSize;
    count++;
    return size <= LARGEST && count <= MOST_PARTS;
  };
  try {
    const parts = Object.entries(unzipSync(bytes, { filter: isWanted }));
    if (size > LARGEST || count > MOST_PARTS) return { problem: 'too-big' };
    return { parts: new Map(parts.map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\//u, ''), part])) };
  } catch {
    return { problem: 'damaged' };
  }
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
