import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';
import { containerOf } from '../../zip/container-of.js';
import { unpacked } from '../../zip/unpacked.js';
import { zipParts } from '../../zip/zip-parts.js';

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
  const listed = zipParts(bytes);
  if (listed === undefined) return { problem: 'damaged' };
  const wanted = listed.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name));
  const size = wanted.reduce((sum, part) => sum + part.size, 0);
  if (size > LARGEST || wanted.length > MOST_PARTS) return { problem: 'too-big' };
  const parts = new Map<string, Uint8Array>();
  for (const part of wanted) {
    const content = unpacked(part);
    if (content === undefined) return { problem: 'damaged' };
    parts.set(part.name.replaceAll('\\', '/').replace(/^\//u, ''), content);
  }
  return { parts };
}
