import type { PaperOrder } from '../../pipeline/paper-order.js';
import type { BlocEntry, FileEntry } from '../manifest/manifest.js';

/** A paper whose pages the manifest knows. */
export type PrintedPaper = FileEntry & { readonly document: string; readonly pageHashes: readonly string[] };

/** The papers of a bloc that many sign and that were made as PDF, final or draft. */
export function printedBefore({ files }: BlocEntry, draft: boolean): readonly PrintedPaper[] {
  return files.filter(isPrinted).filter((file) => file.orphan !== true && (file.draft ?? false) === draft);
}

function isPrinted(file: FileEntry): file is PrintedPaper {
  return file.document !== undefined && file.pageHashes !== undefined;
}

/** That of them which is the paper ordered. */
export function printedAs(papers: readonly PrintedPaper[], { kind, subject }: PaperOrder): PrintedPaper | undefined {
  const key = subject.per === 'bloc' ? undefined : subject.key;
  return papers.find((file) => file.document === kind.id && file.key === key);
}
