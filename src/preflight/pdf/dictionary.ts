/** A value in a PDF, references still unfollowed. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | PdfList | PdfDictionary;

/** A name such as `/Font`, without its slash. */
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A string, as bytes. */
export interface PdfText {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
}

/** A reference to an object by its number and generation. */
export interface PdfReference {
  readonly kind: 'reference';
  readonly id: string;
}

/** An array. */
export interface PdfList {
  readonly kind: 'list';
  readonly items: readonly PdfValue[];
}

/** The data of a stream. */
export interface PdfData {
  /** As the file has it. */
  readonly raw: Uint8Array;
  /** Without its filters, or nothing when that cannot be done. */
  readonly decoded: () => Uint8Array | undefined;
}

/** Gives the value itself, followed through references. */
export type Follow = (value: PdfValue) => PdfValue;

/**
 * A dictionary, or a stream, which is one with data. Reading an entry follows references and gives nothing when the entry is
 * absent or of another kind; the same object of the file is always the same dictionary here.
 */
export class PdfDictionary {
  readonly kind = 'dictionary';
  /** The number and generation of the object it is, or stands in; empty in a content stream. */
  readonly id: string;
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly data: PdfData | undefined;
  readonly #follow: Follow;

  constructor(
    entries: ReadonlyMap<string, PdfValue>,
    { id = '', follow = (value) => value, data }: { id?: string; follow?: Follow; data?: PdfData | undefined } = {},
  ) {
    this.id = id;
    this.entries = entries;
    this.data = data;
    this.#follow = follow;
  }

  /** The names of all entries. */
  get keys(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** Whether an entry has a value. */
  has(key: string): boolean {
    return this.get(key) !== null;
  }

  /** The value of an entry; an entry that is absent is null, as PDF has it. */
  get(key: string): PdfValue {
    const value = this.entries.get(key);
    return value === undefined ? null : this.#follow(value);
  }

  /** Whether an entry says true. */
  flag(key: string): boolean {
    return this.get(key) === true;
  }

  /** A number. */
  number(key: string): number | undefined {
    const value = this.get(key);
    return typeof value === 'number' ? value : undefined;
  }

  /** A name. */
  name(key: string): string | undefined {
    const value = this.#object(key);
    return value?.kind === 'name' ? value.name : undefined;
  }

  /** A string as bytes. */
  bytes(key: string): Uint8Array | undefined {
    const value = this.#object(key);
    return value?.kind === 'text' ? value.bytes : undefined;
  }

  /** A string as words. */
  text(key: string): string | undefined {
    const bytes = this.bytes(key);
    if (bytes === undefined) return undefined;
    return new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'latin1').decode(bytes);
  }

  /** A dictionary or stream. */
  dictionary(key: string): PdfDictionary | undefined {
    const value = this.#object(key);
    return value?.kind === 'dictionary' ? value : undefined;
  }

  /** The items of an entry. */
  list(key: string): readonly PdfValue[] {
    return this.items(this.get(key));
  }

  /** The items of an array; a value that is no array counts as its only item, as PDF often has it. */
  items(value: PdfValue): readonly PdfValue[] {
    if (value === null) return [];
    return typeof value === 'object' && value.kind === 'list' ? value.items.map(this.#follow) : [value];
  }

  /** The dictionaries among the items of an array. */
  dictionaries(key: string): readonly PdfDictionary[] {
    return this.list(key).filter((item) => item instanceof PdfDictionary);
  }

  /** The names among the items of an array. */
  names(key: string): readonly string[] {
    return this.list(key).flatMap((item) =>
      typeof item === 'object' && item !== null && item.kind === 'name' ? [item.name] : [],
    );
  }

  /** The numbers among the items of an array. */
  numbers(key: string): readonly number[] {
    return this.list(key).filter((item) => typeof item === 'number');
  }

  #object(key: string): Exclude<PdfValue, null | boolean | number> | undefined {
    const value = this.get(key);
    return typeof value === 'object' && value !== null ? value : undefined;
  }
}
