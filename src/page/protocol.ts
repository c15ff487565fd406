import type { FontStyle } from '../blocks/types.js';
import type { Severity } from '../diagnostics/facts.js';
import type { OutlineEntry, Page } from '../pages/types.js';

/** What the page and the engine in its worker say to each other: plain data, so that it can be sent between threads. */

/** A file as it was dropped on the page, or as it is to be downloaded; the path has `/`. */
export interface PageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** So many files are opened at once at most, on the page itself or by `thidua preview`. */
export const MOST_FILES = 5000;

/** A bloc found in the files, not looked into yet. */
export interface BlocName {
  /** Its name among all of them, after which its papers are named. */
  readonly id: string;
  readonly file: string;
  /** Its key in a workbook that holds several. */
  readonly key?: string;
}

/** A finding in words. */
export interface PageFinding {
  readonly severity: Severity;
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
  /** What people call the field. */
  readonly label?: string;
  /** Path of the field in the data. */
  readonly path?: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly column?: number;
}

/** How a bloc stands: it cannot be read or has errors, it has gaps, it can be printed and signed. */
export type BlocState = 'errors' | 'blanks' | 'ready';

/** A bloc looked into and checked. */
export interface BlocReport {
  readonly id: string;
  readonly state: BlocState;
  /** Absent when the data could not be read. */
  readonly about?: { readonly name: string; readonly year: number; readonly regime: 'state' | 'party' };
  readonly findings: readonly PageFinding[];
  readonly papers: readonly PaperRow[];
}

/** A paper of a bloc that the data calls for. */
export interface PaperRow {
  /** Its name among the papers of the bloc. */
  readonly id: string;
  /** The name of its kind. */
  readonly name: string;
  /** Whom or what it is made for, where its kind makes several. */
  readonly subject?: string;
  /** Gaps on it that the data fills; others are filled in by hand. */
  readonly blanks: number;
  readonly pages: number;
}

/** Which paper is meant. */
export interface PaperId {
  readonly bloc: string;
  readonly paper: string;
  readonly draft: boolean;
}

/** A field that a gap on a paper stands for, and where its value belongs. */
export interface BlankField {
  readonly path: string;
  readonly label: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
}

/** A paper as it will print. Lengths are points. */
export interface PaperPages {
  readonly title: string;
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
  /** The fields of its gaps, by path. */
  readonly blanks: readonly BlankField[];
  /** Names the typeface: papers with the same name are set in the same files. */
  readonly typeface: string;
}

/** The files of a typeface. */
export type TypefaceFiles = Readonly<Record<FontStyle, Uint8Array>>;

/** Why there is nothing, in words. */
export interface Refusal {
  readonly findings: readonly PageFinding[];
}

/** How papers are made for downloading. */
export interface MakeOptions {
  readonly draft: boolean;
  readonly formats: readonly ('docx' | 'pdf')[];
  /** Fields to sign digitally in PDF: over every room to sign, or none; by the kind of paper when absent. */
  readonly signatureFields?: 'none' | 'all';
  /** A line to sign digitally in Word in every room to sign of a DOCX; none when absent. */
  readonly signatureLines?: boolean;
}

/** What came of the making: the file, unless something stopped it, and what is to be known of it. */
export interface Made extends Refusal {
  readonly file?: PageFile;
}

/** A field of the bloc's data that can be filled in on the page: one text, number, date, time, choice or truth. */
export interface SmallField {
  readonly path: string;
  readonly label: string;
  /** What it is for and how to write it. */
  readonly use: string;
  /** As one would type it; empty where nothing is given. */
  readonly value: string;
  readonly example: string;
  readonly kind: 'text' | 'paragraphs' | 'number' | 'date' | 'time' | 'choice' | 'truth';
  /** It stands as a gap on the paper. */
  readonly isGap: boolean;
  /** The words to choose from, each with its label. */
  readonly values?: readonly { readonly value: string; readonly label: string }[];
}

/** A small field to be given another value, an empty one to remove it. */
export interface FieldChange {
  readonly bloc: string;
  readonly path: string;
  readonly value: string;
  /** What the field was when the change was made first: made again over other data, it must not land on another field. */
  readonly before?: FieldBefore;
}

/** What a small field is called, and its value. */
export type FieldBefore = Pick<SmallField, 'label' | 'value'>;

/** What came of a change. */
export interface Changed extends Refusal {
  readonly changed: boolean;
  /** What the field was; absent where there is no such field. */
  readonly before?: FieldBefore;
  /** Refused because the field is not what it was. */
  readonly isOther?: true;
}

/** All that can be asked: what is given, and what is answered. */
export interface Asks {
  /** Takes these files in the place of all before; changes made on the page are gone. */
  open: [{ readonly files: readonly PageFile[] }, { readonly blocs: readonly BlocName[] } & Refusal];
  /** The files of the invented example. */
  example: [null, { readonly files: readonly PageFile[] }];
  /** Looks into a bloc. */
  bloc: [{ readonly bloc: string }, BlocReport];
  /** The pages of a paper. */
  paper: [PaperId, PaperPages | Refusal];
  /** The files of a typeface that a paper named. */
  typeface: [{ readonly typeface: string }, TypefaceFiles];
  /** One paper in one format. */
  paperFile: [PaperId & Omit<MakeOptions, 'draft'>, Made];
  /** All papers of a bloc as an archive. */
  blocZip: [{ readonly bloc: string } & MakeOptions, Made];
  /** All papers of all blocs as an archive; blocs that cannot be made are left out and told of. */
  allZip: [MakeOptions, Made];
  /** All papers of a bloc as one PDF to print, with a list of contents and all copies. */
  bundle: [{ readonly bloc: string; readonly draft: boolean; readonly sides: 'duplex' | 'one-sided' }, Made];
  /** An empty workbook to fill in. */
  emptyWorkbook: [null, Made];
  /** The small fields of a paper: number, date, who signs, and its gaps. */
  fields: [PaperId, { readonly fields: readonly SmallField[] } & Refusal];
  /** Changes a small field; nothing changes when the data would not be valid. */
  change: [FieldChange, Changed];
  /** The data of all blocs as a workbook, with all changes made on the page. */
  workbook: [null, Made];
}

/** The name of something that can be asked. */
export type AskName = keyof Asks;

/** A question; its answer comes through the port sent with it. */
export interface Question<N extends AskName> {
  readonly name: N;
  readonly ask: Asks[N][0];
}

/** How far a long answer is: so many of so many blocs. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What comes through the port: how far it is, then the answer or a fault of our own. */
export type Reply<N extends AskName> =
  | ({ readonly state: 'working' } & Progress)
  | { readonly state: 'answered'; readonly answer: Asks[N][1] }
  | { readonly state: 'failed'; readonly detail: string };

/** The first message to the worker: the archive of the package's own files. */
export interface Start {
  readonly packageFiles: Uint8Array;
}
