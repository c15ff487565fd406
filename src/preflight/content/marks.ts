import { PdfDictionary, type PdfValue } from '../pdf/dictionary.js';
import { nameOf } from '../pdf/name-of.js';
import type { ContentSource } from './content-source.js';
import type { Cover, Drawn } from './drawn.js';
import type { Operation } from './operations.js';

/** Keeps, while a content stream is walked, whose what is drawn is: `BMC` and `BDC` open a piece, `EMC` closes it. */
export class Marks {
  readonly #source: ContentSource;
  readonly #drawn: Drawn[];
  readonly #open: Cover[] = [];
  #missing = false;

  /** What it finds is added to `drawn`. */
  constructor(source: ContentSource, drawn: Drawn[]) {
    this.#source = source;
    this.#drawn = drawn;
  }

  /** Whose the next thing drawn is; the outermost piece that belongs to someone counts. */
  get cover(): Cover {
    return [this.#source.cover, ...this.#open].find((cover) => cover !== 'none') ?? 'none';
  }

  /** Whether all pieces were opened and closed in pairs. */
  get balanced(): boolean {
    return !this.#missing && this.#open.length === 0;
  }

  /** Takes note of an operation. */
  follow({ operator, operands }: Operation): void {
    if (operator === 'EMC') this.#missing = this.#open.pop() === undefined || this.#missing;
    if (operator === 'BMC' || operator === 'BDC') this.#enter(operands);
  }

  #enter([tag, properties]: readonly PdfValue[]): void {
    const { page, container, isTagged } = this.#source;
    const outer = this.cover;
    const isFurniture = nameOf(tag) === 'Artifact';
    const id = isFurniture ? undefined : this.#properties(properties)?.number('MCID');
    const inner = id !== undefined && isTagged(container, id) ? 'tagged' : 'none';
    const cover = isFurniture ? 'artifact' : inner;
    if (id !== undefined) this.#drawn.push({ page, kind: 'mark', container, id });
    if ((outer === 'tagged' && isFurniture) || (outer === 'artifact' && id !== undefined))
      this.#drawn.push({ page, kind: 'mixed' });
    this.#open.push(cover);
  }

  /** They stand there, or are named there and stand among the resources. */
  #properties(value: PdfValue | undefined): PdfDictionary | undefined {
    if (value instanceof PdfDictionary) return value;
    const name = nameOf(value);
    return name === undefined ? undefined : this.#source.resources?.dictionary('Properties')?.dictionary(name);
  }
}
