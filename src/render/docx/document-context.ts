import type { StyleSheet } from '../../blocks/types.js';
import { type BlankControls, createBlankControls } from './blank-controls.js';
import type { DocxOptions } from './docx-options.js';
import { createNumbering, type Numbering } from './numbering.js';
import { createSignatureLines, type SignatureLines } from './signature-lines.js';
import { createTableStyles, type TableStyles } from './table-styles.js';

/** What blocks need to know of their document, and what is gathered while they are written in order. */
export interface DocumentContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly blanks: BlankControls;
  readonly tableStyles: TableStyles;
  /** Absent where rooms to sign stay empty. */
  readonly signatureLines: SignatureLines | undefined;
}

/** The context of a document of which nothing is written yet. */
export function createContext(styles: StyleSheet, options: DocxOptions = {}): DocumentContext {
  return {
    styles,
    numbering: createNumbering(),
    blanks: createBlankControls(options),
    tableStyles: createTableStyles(),
    signatureLines: options.signatureLines ? createSignatureLines() : undefined,
  };
}
