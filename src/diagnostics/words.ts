import type { WordsEntry } from './entry.js';
import { BATCH_WORDS } from './words/batch.js';
import { BATCH_GATHERED_WORDS } from './words/batch-gathered.js';
import { CHECK_WORDS } from './words/check.js';
import { CLI_WORDS } from './words/cli.js';
import { DATA_WORDS } from './words/data.js';
import { DOCX_WORDS } from './words/docx.js';
import { INIT_WORDS } from './words/init.js';
import { LOAD_WORDS } from './words/load.js';
import { OUTPUT_WORDS } from './words/output.js';
import { PAGE_WORDS } from './words/page.js';
import { PDF_WORDS } from './words/pdf.js';
import { PREVIEW_WORDS } from './words/preview.js';
import { SIGNING_WORDS } from './words/signing.js';
import { TEMPLATE_WORDS } from './words/template.js';
import { WORKBOOK_WORDS } from './words/workbook.js';
import { WORKBOOK_READ_WORDS } from './words/workbook-read.js';
import { WORKBOOK_SHEET_WORDS } from './words/workbook-sheets.js';

/** The catalogue: every code of a finding, its severity and its Vietnamese words. */
export const WORDS = {
  ...LOAD_WORDS,
  ...DATA_WORDS,
  ...TEMPLATE_WORDS,
  ...OUTPUT_WORDS,
  ...PDF_WORDS,
  ...DOCX_WORDS,
  ...CHECK_WORDS,
  ...CLI_WORDS,
  ...INIT_WORDS,
  ...SIGNING_WORDS,
  ...BATCH_WORDS,
  ...BATCH_GATHERED_WORDS,
  ...WORKBOOK_WORDS,
  ...WORKBOOK_READ_WORDS,
  ...WORKBOOK_SHEET_WORDS,
  ...PAGE_WORDS,
  ...PREVIEW_WORDS,
} satisfies Readonly<Record<string, WordsEntry>>;

/** The code of one kind of finding. */
export type DiagnosticCode = keyof typeof WORDS;

/** Whether a value is a code of the catalogue. */
export function isDiagnosticCode(value: unknown): value is DiagnosticCode {
  return typeof value === 'string' && Object.hasOwn(WORDS, value);
}
