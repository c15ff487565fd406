import type { BlocYear } from '../model/bloc-year.js';
import type { CalendarDate } from '../model/date.js';
import { officialDay } from '../text/vietnamese.js';
import { Blank, orBlank } from './blank.js';
import { dateOrBlank } from './dates.js';
import type { View } from './view-shape.js';

/** The paper being made: its kind's id and, where the kind has one, the symbol in its number (`KH`, `BC`). */
export interface PaperKind {
  readonly id: string;
  readonly symbol?: string | undefined;
  readonly draft: boolean;
}

/** The date a paper bears: its own, else that of the conference. */
export function documentDate(data: BlocYear, kind: PaperKind): CalendarDate | undefined {
  return data.documents[kind.id]?.date ?? data.conference.date;
}

/** Number, place, date and marks of one paper. */
export function documentView(data: BlocYear, kind: PaperKind): View['document'] {
  const settings = data.documents[kind.id];
  const path = `documents.${kind.id}`;
  const symbol = settings?.symbol ?? kind.symbol;
  return {
    hasNumber: symbol !== undefined || settings?.number !== undefined,
    number: orBlank(settings?.number && numberText(settings.number), `${path}.number`, 'short'),
    numberKind: orBlank(symbol, `${path}.symbol`, 'short'),
    issuerCode: orBlank(data.bloc.issuerCode, 'bloc.issuerCode', 'short'),
    place: orBlank(settings?.place ?? data.place, 'place'),
    date: dateOrBlank(documentDate(data, kind), 'conference.date'),
    draft: kind.draft ? 'Dự thảo' : new Blank('draft'),
    recipients: settings?.recipients ?? data.recipients,
  };
}

/** A bare number below 10 takes one leading zero (ND30-33, DANG-14). */
function numberText(number: string): string {
  return /^\d+$/u.test(number) ? officialDay(Number(number)) : number;
}
