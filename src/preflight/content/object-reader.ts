import { PdfDictionary, type PdfValue } from '../pdf/dictionary.js';
import { readHexadecimal, readLiteral } from './read-strings.js';

/** A word that is no value: an operator, or a bracket that closes nothing. */
export interface Keyword {
  readonly kind: 'keyword';
  readonly word: string;
}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;
/** Words longer than this are no words. */
const LONGEST = 1000;
/** Brackets within brackets deeper than this are not looked into. */
const DEEPEST = 64;

/** Reads the values and operators of a content stream, or of a character map, one after another; it never throws. */
export class ObjectReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next value or word; nothing at the end. */
  read(depth = 0): PdfValue | Keyword | undefined {
    this.#skipSpace();
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return undefined;
    const character = String.fromCharCode(byte);
    if (character === '(') return this.#text(readLiteral(this.#bytes, this.#at));
    if (character === '/') return { kind: 'name', name: unescaped(this.#regular(1)) };
    const two = character + String.fromCharCode(this.#bytes[this.#at + 1] ?? 0);
    if (two === '<<' && depth < DEEPEST) return this.#dictionary(depth);
    if (character === '[' && depth < DEEPEST) return { kind: 'list', items: this.#until(']', 1, depth) };
    if (two === '<<' || two === '>>') return this.#keyword(two);
    if (character === '<') return this.#text(readHexadecimal(this.#bytes, this.#at));
    return DELIMITERS.has(byte) ? this.#keyword(character) : simpleValue(this.#regular(0));
  }

  /** Jumps over the data of an image that stands in the content, behind its closing word. */
  skipImage(): void {
    const { length } = this.#bytes;
    for (this.#at++; this.#at < length; this.#at++) {
      if (this.#isSpace(this.#at) && this.#closesImage(this.#at + 1)) break;
    }
    this.#at = Math.min(this.#at + 3, length);
  }

  #closesImage(at: number): boolean {
    return this.#bytes[at] === 0x45 && this.#bytes[at + 1] === 0x49 && (this.#isSpace(at + 2) || this.#isEnd(at + 2));
  }

  #isSpace(at: number): boolean {
    return SPACE.has(this.#bytes[at] ?? -1);
  }

  #isEnd(at: number): boolean {
    return at >= this.#bytes.length;
  }

  #skipSpace(): void {
    for (; this.#at < this.#bytes.length; this.#at++) {
      if (this.#bytes[this.#at] === 0x25) this.#skipComment();
      else if (!this.#isSpace(this.#at)) return;
    }
  }

  #skipComment(): void {
    while (!this.#isEnd(this.#at) && this.#bytes[this.#at] !== 10 && this.#bytes[this.#at] !== 13) this.#at++;
  }

  /** Characters up to the next space or delimiter, behind `skip` others. */
  #regular(skip: number): string {
    const start = this.#at + skip;
    let end = start;
    while (end < this.#bytes.length && !this.#isSpace(end) && !DELIMITERS.has(this.#bytes[end] ?? 0)) end++;
    this.#at = end;
    return String.fromCharCode(...this.#bytes.subarray(start, Math.min(end, start + LONGEST)));
  }

  #keyword(word: string): Keyword {
    this.#at += word.length;
    return { kind: 'keyword', word };
  }

  #text({ bytes, end }: { readonly bytes: Uint8Array; readonly end: number }): PdfValue {
    this.#at = end;
    return { kind: 'text', bytes };
  }

  #dictionary(depth: number): PdfDictionary {
    const items = this.#until('>>', 2, depth);
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < items.length; at += 2) {
      const [key, value = null] = items.slice(at, at + 2);
      if (typeof key === 'object' && key?.kind === 'name') entries.set(key.name, value);
    }
    return new PdfDictionary(entries);
  }

  /** The values up to the closing bracket; words that are none of these are left out. */
  #until(close: string, skip: number, depth: number): readonly PdfValue[] {
    this.#at += skip;
    const items: PdfValue[] = [];
    for (let item = this.read(depth + 1); item !== undefined; item = this.read(depth + 1)) {
      if (typeof item !== 'object' || item === null || item.kind !== 'keyword') items.push(item);
      else if (item.word === close) break;
    }
    return items;
  }
}

function simpleValue(word: string): PdfValue | Keyword {
  if (NUMBER.test(word)) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { kind: 'keyword', word };
}

function unescaped(name: string): string {
  return name.replace(/#([\dA-Fa-f]{2})/gu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
