import type { FontStyle } from '../../blocks/types.js';
import type { TextItem } from '../../pages/types.js';
import type { ContentWriter } from './content-writer.js';

/** A font as the content of a page speaks of it. */
export interface ContentFont {
  readonly id: string;
  /** The code of a character. */
  code(codePoint: number): number;
}

const SPACE = 0x20;

/**
 * Writes the operators that draw the texts of a page whose y runs downwards, as one text object. The font stays chosen until
 * another is asked for, and each place is told from the last one.
 */
export class TextWriter {
  readonly #out: ContentWriter;
  readonly #fontOf: (style: FontStyle) => ContentFont;
  #font = '';
  /** The last place, in hundredths of a point: rounded steps would add up. */
  #x = 0;
  #y = 0;

  constructor(out: ContentWriter, fontOf: (style: FontStyle) => ContentFont) {
    this.#out = out;
    this.#fontOf = fontOf;
  }

  begin(): void {
    this.#out.text('BT\n1 0 0 -1 0 0 Tm\n');
  }

  end(): void {
    this.#out.text('ET\n');
  }

  write(item: TextItem): void {
    const font = this.#fontOf(item.font);
    this.#choose(`/${font.id} ${item.size} Tf\n`);
    this.#go(Math.round(item.x * 100), Math.round(item.y * 100));
    this.#show(item, font);
  }

  #choose(font: string): void {
    if (font !== this.#font) this.#out.text(font);
    this.#font = font;
  }

  #go(x: number, y: number): void {
    this.#out
      .hundredths(x - this.#x)
      .text(' ')
      .hundredths(this.#y - y)
      .text(' Td\n');
    this.#x = x;
    this.#y = y;
  }

  /** PDF's own word spacing does not reach fonts with two-byte codes, so each space is followed by a move to the right. */
  #show({ text, wordSpace, size }: TextItem, font: ContentFont): void {
    const out = this.#out.text(wordSpace === 0 ? '(' : '[(');
    const move = 10 * Math.round((-10_000 * wordSpace) / size);
    for (let at = 0; at < text.length; at++) {
      const codePoint = text.codePointAt(at) ?? SPACE;
      if (codePoint > 0xffff) at++;
      out.code(font.code(codePoint));
      if (codePoint === SPACE && move !== 0) out.text(')').hundredths(move).text('(');
    }
    out.text(wordSpace === 0 ? ') Tj\n' : ')] TJ\n');
  }
}
