const ROOM = 1 << 17;

/** Texts of one character a byte, and bytes, as one after another in a file. */
export class JoinedBytes {
  #bytes = new Uint8Array(ROOM);
  #length = 0;

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  add(part: string | Uint8Array): void {
    const end = this.#length + part.length;
    if (end > this.#bytes.length) this.#widen(end);
    if (typeof part === 'string') write(part, this.#bytes, this.#length);
    else this.#bytes.set(part, this.#length);
    this.#length = end;
  }

  /** All of them. */
  join(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #widen(least: number): void {
    const wider = new Uint8Array(2 * least);
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = wider;
  }
}

function write(text: string, bytes: Uint8Array, start: number): void {
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
}
