import type { PageFinding } from '../../protocol.js';
import type { FieldRow } from './field-row.js';
import type { FieldRows } from './field-rows.js';

/** Gives a field another value; what stands against it. */
export type Apply = (path: string, value: string) => Promise<readonly PageFinding[]>;

/** How many were applied, and the fields that were not. */
export interface Applied {
  readonly done: number;
  readonly refused: readonly FieldRow[];
}

/** Applies all that was typed, one after another; the rows may be others by the time an answer comes. */
export async function applyChanged(rows: FieldRows, apply: Apply): Promise<Applied> {
  const typed = rows.changed.map(({ path, control }) => ({ path, value: control.value }));
  const refused: string[] = [];
  for (const { path, value } of typed) {
    const findings = await apply(path, value);
    const failed = findings.some(({ severity }) => severity === 'error');
    if (failed) refused.push(path);
    else rows.of(path)?.accept(value);
    rows.of(path)?.complain(findings);
  }
  return {
    done: typed.length - refused.length,
    refused: refused.map((path) => rows.of(path)).filter((row) => row !== undefined),
  };
}
