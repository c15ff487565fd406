import { readSource } from '../../src/load/read-source.js';
import type { SourceRecord } from '../../src/load/source-record.js';
import { unwrap } from '../support/unwrap.js';

/** The record of a text that is known to be right. */
export function recordOf(text: string, file = 'a.yaml'): SourceRecord {
  return unwrap(readSource(file, new TextEncoder().encode(text)));
}
