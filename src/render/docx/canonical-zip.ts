import { strToU8, type Zippable, zipSync } from 'fflate';

/** The parts of a package that are text: file name to content. */
export type Parts = Readonly<Record<string, string>>;

/** All parts of a package, pictures too. */
export type Package = Readonly<Record<string, string | Uint8Array>>;

/** Read first, because readers may stream: what every part is. */
const FIRST = '[Content_Types].xml';

/** Noon by the machine's own clock face, which is what a zip file records: the same in every time zone. */
const MODIFIED = new Date(1980, 0, 2, 12);

/** A zip file that is the same bytes for the same parts, whatever the machine, the hour or the order they came in. */
export function canonicalZip(parts: Package): Uint8Array {
  const names = Object.keys(parts).filter((name) => name !== FIRST);
  const files: Zippable = {};
  for (const name of [FIRST, ...names.sort()]) files[name] = bytesOf(parts[name] ?? '');
  return zipSync(files, { mtime: MODIFIED, level: 6 });
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
