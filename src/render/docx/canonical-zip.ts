import { compressed } from '../../zip/compressed.js';
import type { Gzip } from '../../zip/gzip.js';
import { zipOf } from '../../zip/zip-of.js';
import { compressedOnce } from './compressed-once.js';

/** The parts of a package that are text: file name to content. */
export type Parts = Readonly<Record<string, string>>;

/** All parts of a package, pictures too. */
export type Package = Readonly<Record<string, string | Uint8Array>>;

/** Read first, because readers may stream: what every part is. */
const FIRST = '[Content_Types].xml';

/** The parts no two papers share; of all others there are as many as there are layouts, or a few more. */
const OWN: ReadonlySet<string> = new Set(['word/document.xml', 'word/comments.xml', 'docProps/core.xml']);

/** A zip file that is the same bytes for the same parts and the same `gzip`, whatever the hour or the order they came in. */
export function canonicalZip(parts: Package, gzip: Gzip): Uint8Array {
  const names = Object.keys(parts).filter((name) => name !== FIRST);
  return zipOf([FIRST, ...names.sort()].map((name) => [name, contentOf(name, parts[name] ?? '', gzip)]));
}

function contentOf(name: string, content: Package[string], gzip: Gzip) {
  return typeof content !== 'string' || OWN.has(name) ? compressed(content, gzip) : compressedOnce(content, gzip);
}
