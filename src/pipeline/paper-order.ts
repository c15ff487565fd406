import type { DocumentKind } from '../documents/read-template.js';
import type { BlocYear } from '../model/bloc-year.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { type PaperFacts, paperFacts } from '../view/paper.js';
import { type Subject, subjectsOf } from '../view/subjects.js';

/** Which paper is to be made. */
export interface PaperOrder {
  readonly kind: DocumentKind;
  readonly subject: Subject;
  readonly draft: boolean;
}

/** The papers of one kind that a bloc year can have. */
export function ordersOf({ data }: LoadedBlocYear, kind: DocumentKind, draft: boolean): readonly PaperOrder[] {
  return subjectsOf(data, data.documents[kind.id]?.per ?? kind.per).map((subject) => ({ kind, subject, draft }));
}

/** All that decides the paper ordered. */
export function factsOf(data: BlocYear, { kind, subject, draft }: PaperOrder): PaperFacts {
  return paperFacts(data, { ...kind, draft }, subject);
}
