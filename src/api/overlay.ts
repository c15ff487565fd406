import type { SourceRecord } from '../load/source-record.js';

/** What is laid over the data of a bloc before it is validated. */
export type Overlay = (record: SourceRecord) => SourceRecord;

/** Leaves the data as it is. */
export const noOverlay: Overlay = (record) => record;
