import type { Printable } from './blank.js';

/** The shape of the view: templates are checked against it before any data is seen. */
export type Shape = TextShape | FlagShape | ListShape | RecordShape;

/** A printable value. */
export interface TextShape {
  readonly kind: 'text';
}

/** Something that is so or not so. */
export interface FlagShape {
  readonly kind: 'flag';
}

/** Several things of one shape. */
export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
}

/** Named things. */
export interface RecordShape {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Shape>>;
}

/** The values of a shape. */
export type ValueOf<S extends Shape> = S extends TextShape
  ? Printable
  : S extends FlagShape
    ? boolean
    : S extends { readonly kind: 'list'; readonly of: infer E extends Shape }
      ? readonly ValueOf<E>[]
      : S extends { readonly kind: 'record'; readonly fields: infer F extends Readonly<Record<string, Shape>> }
        ? { readonly [K in keyof F]: ValueOf<F[K]> }
        : never;

/** A printable value. */
export const text = { kind: 'text' } as const;

/** Something that is so or not so. */
export const flag = { kind: 'flag' } as const;

/** Several things of one shape. */
export function list<S extends Shape>(of: S) {
  return { kind: 'list', of } as const;
}

/** Named things. */
export function record<F extends Readonly<Record<string, Shape>>>(fields: F) {
  return { kind: 'record', fields } as const;
}
