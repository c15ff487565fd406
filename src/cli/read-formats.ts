import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { Format } from '../index.js';

const FORMATS: readonly Format[] = ['docx', 'pdf'];

/** Reads `docx,pdf`; both when nothing is said. */
export function readFormats(text: string | undefined): Outcome<readonly Format[]> {
  if (text === undefined) return success(FORMATS);
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const unknown = words.find((word) => !FORMATS.some((format) => format === word));
  if (unknown !== undefined)
    return failure([diagnose('cli.bad-format', { facts: { found: unknown, allowed: FORMATS } })]);
  return success(FORMATS.filter((format) => words.includes(format)));
}
