import type { BlocToOpen } from '../../api/open-bloc.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Format } from '../../pipeline/render-paper.js';
import type { BundleEntry, FindingCounts, Sides } from '../manifest/manifest.js';
import type { Naming } from '../names/paper-path.js';

/** Which papers of a bloc are wanted. */
export interface Wanted {
  /** Ids of kinds; when absent, all that the data calls for. */
  readonly documents?: readonly string[];
  readonly formats: readonly Format[];
  readonly draft: boolean;
  /** Blocs of other years are left alone. */
  readonly years?: readonly number[];
  /** Puts all papers of a bloc into one file more, to be printed on such sides. */
  readonly bundle?: Sides;
}

/** The making of one bloc's papers: plain data, so that it can be sent to a worker. */
export interface BlocJob extends BlocToOpen {
  readonly id: string;
  readonly wanted: Wanted;
  readonly naming: Naming;
  /** Paths its papers must not take. */
  readonly claimed?: readonly ClaimedPath[];
  /** The file of another workspace whose papers lie under its name. */
  readonly heldBy?: string;
}

/** A path in the output folder that belongs to another bloc. */
export interface ClaimedPath {
  readonly path: string;
  /** The id of that bloc. */
  readonly bloc: string;
}

/** The file of a paper that is to be made. */
export interface PlannedPaper {
  readonly path: string;
  readonly document: string;
  readonly key?: string;
  readonly format: Format;
  /** Asked for by its id although the data does not call for it. */
  readonly asked: boolean;
}

/** The file of a bundle that is to be made. */
export interface PlannedBundle {
  readonly path: string;
  readonly format: 'pdf';
  readonly bundle: BundleEntry;
}

/** A file that is to be made. */
export type PlannedFile = PlannedPaper | PlannedBundle;

/** What a file is once it is made. */
interface Content {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Known where pages were laid out. */
  readonly pages?: number;
  /** Of papers that many sign: what a later printing of their last pages is held against. */
  readonly pageHashes?: readonly string[];
}

/** A file made, not yet written. */
export type MadeFile = PlannedFile & Content;

/** What came of a job; plain data. */
export type BlocResult =
  | { readonly state: 'other-year' }
  | { readonly state: 'refused'; readonly errors: readonly Diagnostic[]; readonly findings: FindingCounts }
  | {
      readonly state: 'made';
      readonly year: number;
      readonly files: readonly MadeFile[];
      readonly errors: readonly Diagnostic[];
      readonly findings: FindingCounts;
    };
