import { readSource } from '../../src/load/read-source.js';
import type { SourceRecord } from '../../src/load/source-record.js';

/** The record of a text that is known to be right. */
export function recordOf(text: string, file = 'a.yaml'): SourceRecord {
  const read = readSource(file, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
}
