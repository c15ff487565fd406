/** Where an element opens in its text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An element of the markup, as parsed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  readonly position: Position;
}
