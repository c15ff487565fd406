/**
 * Reads numbers from one table of a font file. A read past the end gives 0 and is remembered, so that a damaged file never
 * throws; whoever read the table asks `broken` once at the end.
 */
export class TableReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #broken: boolean;

  constructor(bytes: Uint8Array, broken = false) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#broken = broken;
  }

  /** Whether something was read that is not there or cannot be true. */
  get broken(): boolean {
    return this.#broken;
  }

  /** Notes that a value of the table cannot be true. */
  refuse(): void {
    this.#broken = true;
  }

  uint16(offset: number): number {
    return this.#has(offset, 2) ? this.#view.getUint16(offset) : 0;
  }

  int16(offset: number): number {
    return this.#has(offset, 2) ? this.#view.getInt16(offset) : 0;
  }

  uint32(offset: number): number {
    return this.#has(offset, 4) ? this.#view.getUint32(offset) : 0;
  }

  /** A signed number with 16 binary places. */
  fixed(offset: number): number {
    return this.#has(offset, 4) ? this.#view.getInt32(offset) / 0x10000 : 0;
  }

  /** The bytes from `start` up to `end`. */
  slice(start: number, end: number): Uint8Array {
    return this.#has(start, end - start) ? this.bytes.subarray(start, end) : new Uint8Array();
  }

  #has(offset: number, size: number): boolean {
    const inside = offset >= 0 && size >= 0 && offset + size <= this.bytes.length;
    if (!inside) this.#broken = true;
    return inside;
  }
}
