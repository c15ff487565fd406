import type { BlankSize } from '../tree/inlines.js';

/** A gap in the data: it knows the field that fills it and prints itself as an element of the markup. */
export class Blank {
  readonly field: string;
  readonly size: BlankSize;

  constructor(field: string, size: BlankSize = 'medium') {
    this.field = field;
    this.size = size;
  }

  /** Handlebars asks this of every value it prints. */
  toHTML(): string {
    return `<blank field="${escapeMarkup(this.field)}" size="${this.size}"/>`;
  }
}

/** Words that stand out. */
export class Bold {
  readonly words: string;

  constructor(words: string) {
    this.words = words;
  }

  /** As Handlebars prints it. */
  toHTML(): string {
    return `<b>${escapeMarkup(this.words)}</b>`;
  }
}

/** What a phrase is put together from. */
export type PhrasePart = string | Blank | Bold;

/** Text put together from words, stressed words and gaps. */
export class Phrase {
  readonly parts: readonly PhrasePart[];

  constructor(parts: readonly PhrasePart[]) {
    this.parts = parts;
  }

  /** Handlebars asks this of every value it prints. */
  toHTML(): string {
    return this.parts.map((part) => (typeof part === 'string' ? escapeMarkup(part) : part.toHTML())).join('');
  }
}

/** What a template may print: words, a gap, or both. */
export type Printable = string | Blank | Phrase;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}

/** The value, or a gap that knows its field. */
export function orBlank(value: string | undefined, field: string, size?: BlankSize): string | Blank {
  return value ?? new Blank(field, size);
}

/** The parts of something printable, to put it into a phrase. */
export function partsOf(value: Printable): readonly PhrasePart[] {
  return value instanceof Phrase ? value.parts : [value];
}
