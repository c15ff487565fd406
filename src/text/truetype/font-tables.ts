import { TableReader } from './table-reader.js';

const OPEN_TYPE = 0x00010000;
const APPLE_TRUE_TYPE = 0x74727565;
const DIRECTORY = 12;
const RECORD = 16;

/** The tables of a font file by tag; a table the file lacks is an empty one. */
export class FontTables {
  readonly #tables = new Map<string, TableReader>();

  /** Reads the directory, or gives nothing when the bytes are no TrueType font. */
  static read(bytes: Uint8Array): FontTables | undefined {
    const file = new TableReader(bytes);
    const signature = file.uint32(0);
    if (signature !== OPEN_TYPE && signature !== APPLE_TRUE_TYPE) return undefined;
    const tables = new FontTables();
    const count = Math.min(file.uint16(4), Math.floor((bytes.length - DIRECTORY) / RECORD));
    for (let i = 0; i < count; i++) tables.#add(file, DIRECTORY + RECORD * i);
    return tables;
  }

  /** The table of this tag. */
  get(tag: string): TableReader {
    const known = this.#tables.get(tag);
    if (known) return known;
    const empty = new TableReader(new Uint8Array());
    this.#tables.set(tag, empty);
    return empty;
  }

  #add(file: TableReader, record: number): void {
    const tag = String.fromCharCode(...file.slice(record, record + 4));
    const start = file.uint32(record + 8);
    const length = file.uint32(record + 12);
    const bytes = file.bytes.subarray(start, start + length);
    this.#tables.set(tag, new TableReader(bytes, bytes.length < length));
  }
}
