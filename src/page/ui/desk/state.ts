import type {
  BlocName,
  BlocReport,
  FieldChange,
  MakeOptions,
  PageFile,
  PageFinding,
  PaperPages,
  Progress,
  SmallField,
} from '../../protocol.js';

/** What fills the screen of a phone. */
export type View = 'blocs' | 'papers' | 'pages' | 'review';

/** Something that takes a while: what it is, in words, and how far it is. */
export interface Task {
  readonly name: string;
  readonly progress?: Progress;
}

/** What is told of something that came to its end. */
export interface Notice {
  readonly text: string;
  readonly bad: boolean;
  readonly findings: readonly PageFinding[];
}

/** How papers are made, as chosen on the page. */
export interface MakingChoice extends Pick<MakeOptions, 'draft' | 'formats'> {
  readonly signatureFields: 'by-kind' | 'none' | 'all';
  readonly signatureLines: boolean;
  readonly sides: 'duplex' | 'one-sided';
}

/** All that the page knows. It is never changed, only followed by another. */
export interface State {
  /** Counts what was opened: an answer about earlier files is worth nothing. */
  readonly opening: number;
  readonly files: readonly PageFile[];
  readonly blocs: readonly BlocName[];
  /** What was found about the files as a whole. */
  readonly findings: readonly PageFinding[];
  readonly reports: ReadonlyMap<string, BlocReport>;
  /** The blocs whose report is of the data as they are now. */
  readonly looked: ReadonlySet<string>;
  /** Blocs are read only when someone opens them: reading them was stopped. */
  readonly resting: boolean;
  readonly bloc: string | undefined;
  readonly paper: string | undefined;
  readonly pages: PaperPages | undefined;
  /** Why the paper has no pages. */
  readonly refusal: readonly PageFinding[];
  readonly fields: readonly SmallField[];
  /** Why there are no fields. */
  readonly noFields: string | undefined;
  readonly severity: PageFinding['severity'] | 'all';
  readonly making: MakingChoice;
  readonly changes: readonly FieldChange[];
  /** Changes were made that no workbook downloaded since then holds. */
  readonly unsaved: boolean;
  readonly tasks: readonly Task[];
  /** The last thing that was done, in words. */
  readonly told: string;
  readonly notice: Notice | undefined;
  /** A fault of our own, in its own words. */
  readonly fault: string | undefined;
  /** What `thidua preview` shows is on its way: nothing is to be chosen by hand. */
  readonly waiting: boolean;
  /** `thidua preview`, which showed these files, no longer answers. */
  readonly lost: boolean;
  readonly view: View;
  /** Whether the column with findings and fields is shown. */
  readonly side: boolean;
}

/** The page before anything was opened. */
export const EMPTY: State = {
  opening: 0,
  files: [],
  blocs: [],
  findings: [],
  reports: new Map(),
  looked: new Set(),
  resting: false,
  bloc: undefined,
  paper: undefined,
  pages: undefined,
  refusal: [],
  fields: [],
  noFields: undefined,
  severity: 'all',
  making: {
    draft: false,
    formats: ['docx', 'pdf'],
    signatureFields: 'by-kind',
    signatureLines: false,
    sides: 'duplex',
  },
  changes: [],
  unsaved: false,
  tasks: [],
  told: '',
  notice: undefined,
  fault: undefined,
  waiting: false,
  lost: false,
  view: 'pages',
  side: true,
};
