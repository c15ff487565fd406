import type { CalendarDate } from '../model/date.js';
import { numberWords } from '../text/number-words.js';
import { officialCount, officialDay } from '../text/vietnamese.js';
import { Blank, orBlank } from './blank.js';
import { citedPaper } from './cited-paper.js';
import { dateOrBlank } from './dates.js';
import { fullNumber } from './full-number.js';
import type { PaperFacts, PaperKind } from './paper.js';
import type { View } from './view-shape.js';

/** The date a paper bears: its own, else, where its kind allows, that of its conference. */
export function documentDate({ kind, settings, occasion }: PaperFacts): CalendarDate | undefined {
  return settings?.date ?? (kind.dated === 'conference' ? occasion.conference.date : undefined);
}

/** Number, place, date and marks of one paper. */
export function documentView(facts: PaperFacts): View['document'] {
  const { data, kind, settings, path, occasion } = facts;
  const symbol = settings?.symbol ?? kind.symbol;
  const dateField = kind.dated === 'conference' ? `${occasion.field}.date` : `${path}.date`;
  const number = orBlank(settings?.number && numberText(settings.number), `${path}.number`, 'short');
  const numberKind = orBlank(symbol, `${path}.symbol`, 'short');
  const issuerCode = orBlank(data.bloc.issuerCode, 'bloc.issuerCode', 'short');
  const own = fullNumber(data, { number, kind: numberKind, issuer: issuerCode });
  const given = settings?.recipients ?? (data.recipients.length > 0 ? data.recipients : undefined);
  return {
    hasNumber: symbol !== undefined || settings?.number !== undefined,
    number,
    numberKind,
    issuerCode,
    fullNumber: own,
    cited: citedPaper(data, { number: own, date: documentDate(facts), field: dateField }),
    place: orBlank(settings?.place ?? data.place, 'place'),
    date: dateOrBlank(documentDate(facts), dateField),
    ...copiesIn(kind),
    draft: kind.draft ? 'Dự thảo' : new Blank('draft'),
    addressees: settings?.addressees ?? [],
    recipientsGiven: given !== undefined,
    recipients: given ?? [],
    annexes: settings?.annexes ?? false,
  };
}

/** Nothing to fill in: a kind either says in how many copies it is made or does not speak of them. */
function copiesIn({ copies }: PaperKind): Pick<View['document'], 'copies' | 'copiesWords'> {
  const isStated = typeof copies === 'number';
  return {
    copies: isStated ? officialCount(copies) : '',
    copiesWords: isStated ? numberWords(copies) : '',
  };
}

/** A bare number below 10 takes one leading zero (ND30-33, DANG-14). */
function numberText(number: string): string {
  return /^\d+$/u.test(number) ? officialDay(Number(number)) : number;
}
