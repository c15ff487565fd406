/** An element of the markup, as parsed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** Where it opens in its text, in code units from 0. */
  readonly offset: number;
}

/** What stands inside an element, or at the top of a text. */
export type Content = readonly (Element | string)[];
