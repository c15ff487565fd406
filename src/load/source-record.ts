import type { Place } from '../diagnostics/diagnostic.js';
import type { FieldFinding } from './issues/field-finding.js';

/** The way to a value: keys of mappings and indexes of lists. */
export type FieldSteps = readonly (string | number)[];

/** A user's file as plain data, with where each value stands and how it was typed. */
export interface SourceRecord {
  readonly file: string;
  /** Mappings, lists, strings, numbers, booleans and nulls; nothing folded or normalised yet. */
  readonly data: unknown;
  /**
   * Where a value stands; where its nearest container stands when there is no such value. With a span, where these letters
   * of the value as typed stand.
   */
  placeOf(path: FieldSteps, span?: readonly [start: number, end: number]): Place;
  /** Where the key of a value stands. */
  keyPlaceOf(path: FieldSteps): Place;
  /** A single value as the user typed it, a number too: `05` stays `05`. */
  typed(path: FieldSteps): string | undefined;
  /** A finding about a value in words that fit how the file is written. */
  readonly retold?: (finding: FieldFinding) => FieldFinding;
  /** A sentence about a value that names keys of the data, in words that fit how the file is written. */
  readonly retoldKeys?: (text: string, path: FieldSteps) => string;
}
