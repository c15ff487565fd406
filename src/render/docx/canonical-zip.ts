import { strToU8, type Zippable, zipSync } from 'fflate';

/** The parts of a package: file name to content. */
export type Parts = Readonly<Record<string, string>>;

/** Read first, because readers may stream: what every part is. */
const FIRST = '[Content_Types].xml';

/** Noon by the machine's own clock face, which is what a zip file records: the same in every time zone. */
const MODIFIED = new Date(1980, 0, 2, 12);

/** A zip file that is the same bytes for the same parts, whatever the machine, the hour or the order they came in. */
export function canonicalZip(parts: Parts): Uint8Array {
  const names = Object.keys(parts).filter((name) => name !== FIRST);
  const files: Zippable = {};
  for (const name of [FIRST, ...names.sort()]) files[name] = strToU8(parts[name] ?? '');
  return zipSync(files, { mtime: MODIFIED, level: 6 });
}
