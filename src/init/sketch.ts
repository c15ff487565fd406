/** A list still to be filled, and the keys of an entry to be shown as an example. */
export class ToFill {
  readonly keys: readonly string[];

  constructor(...keys: readonly string[]) {
    this.keys = keys;
  }
}

/** Values of a file to be written; null is a field left blank. */
export interface SketchGroup {
  readonly [key: string]: Sketch;
}

/** A value of a file to be written. */
export type Sketch = string | number | null | ToFill | readonly Sketch[] | SketchGroup;
