import type { BlocYear } from '../model/bloc-year.js';
import { type Occasion, type OccasionName, occasionAt, occasionOf } from './occasion.js';
import type { Subject } from './subjects.js';

/** The kind of the paper being made, as its front matter says. */
export interface PaperKind {
  readonly id: string;
  /** The symbol in its number (`KH`, `BC`), where the kind has one. */
  readonly symbol?: string | undefined;
  readonly draft: boolean;
  /** To which occasion of the year it belongs. */
  readonly of: OccasionName;
  /** It bears the date of that conference unless it is given its own. */
  readonly dated: 'conference' | 'own';
  /** How many copies of it are made; those of a pledge are counted. */
  readonly copies?: number | 'counted' | undefined;
}

/** All that decides what one paper says. */
export interface PaperFacts {
  /** The data in the regime of this paper. */
  readonly data: BlocYear;
  readonly kind: PaperKind;
  readonly subject: Subject;
  readonly occasion: Occasion;
  /** What the data says of this paper alone. */
  readonly settings: BlocYear['documents'][string];
  /** Where that stands in the data. */
  readonly path: string;
}

/** Gathers what decides one paper: settings for its kind count for all of them, those for this one go before. */
export function paperFacts(data: BlocYear, kind: PaperKind, subject: Subject): PaperFacts {
  const key = subject.per === 'bloc' ? kind.id : `${kind.id}-${subject.key}`;
  const settings = { ...data.documents[kind.id], ...data.documents[key] };
  return {
    data: { ...data, regime: settings.regime ?? data.regime },
    kind,
    subject,
    occasion: 'field' in subject ? occasionAt(data, subject.field) : occasionOf(data, kind.of),
    settings,
    path: `documents.${key}`,
  };
}
