/** Texts of one character a byte, and bytes, as one after another in a file. */
export class JoinedBytes {
  readonly #parts: (string | Uint8Array)[] = [];
  #text = '';
  #length = 0;

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  add(part: string | Uint8Array): void {
    this.#length += part.length;
    if (typeof part === 'string') this.#text += part;
    else this.#parts.push(this.#takeText(), part);
  }

  /** All of them. */
  join(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    let end = 0;
    for (const part of [...this.#parts, this.#text]) {
      if (typeof part === 'string') write(part, bytes, end);
      else bytes.set(part, end);
      end += part.length;
    }
    return bytes;
  }

  #takeText(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

function write(text: string, bytes: Uint8Array, start: number): void {
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
}
