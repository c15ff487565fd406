import { unzipSync } from 'fflate';
import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';
import { containerOf } from '../../zip/container-of.js';

/** The XML parts of a package by name, or why they cannot be read. */
export type PackageRead =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly problem: Extract<DocxProblem, 'not-docx' | 'old-doc' | 'locked' | 'damaged' | 'too-big'> };

/** What all XML of a file may come to when unpacked; a long report with many tables has some five million bytes. */
const LARGEST = 64 * 1024 * 1024;
const MOST_PARTS = 5000;

const PROBLEMS = { locked: 'locked', old: 'old-doc', none: 'not-docx' } as const;

/** Unpacks the XML parts of a Word file. */
export function readPackage(bytes: Uint8Array): PackageRead {
  const container = containerOf(bytes);
  if (container !== 'zip') return { problem: PROBLEMS[container ?? 'none'] };
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
