const ROOM = 1 << 14;
const [MINUS, POINT, ZERO, OPEN, CLOSE, BACKSLASH, RETURN, LETTER_R] = [0x2d, 0x2e, 0x30, 0x28, 0x29, 0x5c, 0x0d, 0x72];

/** Writes the content of a page, byte after byte. */
export class ContentWriter {
  #bytes = new Uint8Array(ROOM);
  #length = 0;

  /** What was written. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Operators, names and spaces: ASCII. */
  text(ascii: string): this {
    this.#makeRoom(ascii.length);
    for (let i = 0; i < ascii.length; i++) this.#bytes[this.#length++] = ascii.charCodeAt(i);
    return this;
  }

  /** A length in points, to hundredths (3.5 micrometres). */
  points(length: number): this {
    return this.hundredths(Math.round(length * 100));
  }

  /** A number of hundredths, as a decimal number without an exponent. */
  hundredths(count: number): this {
    const size = Math.abs(count);
    const rest = Math.round(size % 100);
    if (count < 0) this.#byte(MINUS);
    this.text(String(Math.floor(size / 100)));
    if (rest > 0) {
      this.#byte(POINT);
      this.#byte(ZERO + Math.floor(rest / 10));
      if (rest % 10 > 0) this.#byte(ZERO + (rest % 10));
    }
    return this;
  }

  /** A code of two bytes inside a string in parentheses. */
  code(code: number): void {
    this.#makeRoom(4);
    this.#inString(code >> 8);
    this.#inString(code & 0xff);
  }

  #byte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  /** A carriage return by itself would be read as the end of a line. */
  #inString(byte: number): void {
    const isSpecial = byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === RETURN;
    if (isSpecial) this.#bytes[this.#length++] = BACKSLASH;
    this.#bytes[this.#length++] = byte === RETURN ? LETTER_R : byte;
  }

  #makeRoom(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * this.#bytes.length + size);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}
