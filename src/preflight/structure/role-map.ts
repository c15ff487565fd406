import type { PdfDictionary } from '../pdf/dictionary.js';

const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
    'Formula Form'
  ).split(' '),
);

/** What a file's own names of structure types stand for. */
export class RoleMap {
  readonly #roles: ReadonlyMap<string, string>;

  constructor(root: PdfDictionary | undefined) {
    const map = root?.dictionary('RoleMap');
    const pairs = (map?.keys ?? []).map((key) => [key, map?.name(key) ?? ''] as const);
    this.#roles = new Map(pairs);
  }

  /** Standard types may not be given another meaning. */
  get remapped(): readonly string[] {
    return [...this.#roles.keys()].filter((name) => STANDARD.has(name));
  }

  /** The standard type a type stands for, or nothing when it leads to none. */
  standard(type: string): string | undefined {
    const seen = new Set<string>();
    for (let name = type; !seen.has(name); name = this.#roles.get(name) ?? name) {
      if (STANDARD.has(name)) return name;
      seen.add(name);
    }
    return undefined;
  }
}
