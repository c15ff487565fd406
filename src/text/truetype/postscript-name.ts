import type { TableReader } from './table-reader.js';

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;
const RECORD = 12;

/** The font's PostScript name, with only the characters such a name may have. */
export function readPostscriptName(name: TableReader): string {
  const count = name.uint16(2);
  for (let record = 6; record < 6 + RECORD * count && !name.broken; record += RECORD) {
    if (name.uint16(record + 6) === POSTSCRIPT_NAME) return clean(readString(name, record)) || 'Unnamed';
  }
  return 'Unnamed';
}

/** Windows and Unicode names have two bytes a character, the old Macintosh ones have one. */
function readString(name: TableReader, record: number): string {
  const platform = name.uint16(record);
  const start = name.uint16(4) + name.uint16(record + 10);
  const bytes = name.slice(start, start + name.uint16(record + 8));
  return new TextDecoder(platform === WINDOWS || platform === 0 ? 'utf-16be' : 'latin1').decode(bytes);
}

function clean(text: string): string {
  return text.replace(/[^!-~]|[()<>[\]{}/%#]/g, '').slice(0, 63);
}
