import type { BlocYear } from '../../model/bloc-year.js';
import type { CalendarDate } from '../../model/date.js';
import { ordinal } from '../../model/date-order.js';
import { shortDate } from '../../text/vietnamese.js';
import type { DateSpan } from '../date-span.js';
import type { NfcText } from '../nfc-texts.js';
import type { Reading } from '../reading.js';
import type { RuleFinding } from '../rule.js';
import type { Citation } from './citations.js';
import { spokenCitation } from './cited-instrument.js';
import { citedTexts } from './cited-texts.js';
import { findInstrument } from './find-instrument.js';
import { isFollowedTooEarly } from './followed-too-early.js';
import { inPlaceOf } from './in-place-of.js';
import type { KnownInstrument } from './known-instruments.js';
import { daysOfText } from './paper-days.js';
import { shortName } from './short-name.js';
import { spokenDays } from './spoken-days.js';
import { outside } from './validity.js';

/** Texts that say what is to be done: an instrument they follow must be in force. Reports may speak of the past. */
const AHEAD =
  /^(?:pledge|program|charter|registrations|scoring|narrative\.plan|narrative\.(?:yearEnd|halfYear)\.(?:objectives|tasks|solutions))\b/u;
const FOLLOWED = /(?:căn cứ|theo|thực hiện|chấp hành|tuân thủ|triển khai|quy định (?:tại|của))[^.;\n]*$/iu;
const LEAD = 80;
/** A law still being made is named by the year it is meant for. */
const DRAFT = /(?:dự thảo|dự án)\s+$/iu;

/** Decisions on awards come after the papers that ask for them; legal bases have checks of their own. */
const LEFT_OUT = /(?:^|\.)legalBases\[|\.decision$/u;

/** What running text cites though it was not issued yet, or follows though it had ended or not begun, on the day of the paper. */
export function citationsOutOfForce(reading: Reading): readonly RuleFinding[] {
  return citedTexts(reading)
    .filter(({ text: { path } }) => !LEFT_OUT.test(path))
    .flatMap(({ text, citations }) => {
      const days = daysOfText(text.path, reading);
      const own = citations.filter(({ nested }) => !nested);
      return own.flatMap((citation) => wrongIn(citation, text, days, reading) ?? []);
    });
}

function wrongIn(citation: Citation, text: NfcText, days: DateSpan, { data }: Reading): RuleFinding | undefined {
  const instrument = findInstrument(citation, data);
  const later = issuedLater(citation, text, days, instrument);
  if (later !== undefined || instrument === undefined) return later;
  return ended(instrument, citation, text, days, data) ?? notYet(instrument, citation, text, days, data);
}

function issuedLater(
  citation: Citation,
  text: NfcText,
  days: DateSpan,
  instrument: KnownInstrument | undefined,
): RuleFinding | undefined {
  const date = citation.date?.day === undefined ? knownDate(instrument) : citation.date;
  const year = citation.date?.year ?? Number(/\/(\d{4})\//u.exec(citation.symbol ?? '')?.[1] ?? 0);
  const isLater = date === undefined ? year > days.last.year : ordinal(date) > ordinal(days.last);
  if (!isLater || DRAFT.test(text.text.slice(Math.max(0, citation.start - LEAD), citation.start))) return undefined;
  const when = date === undefined ? `năm ${year}` : `ngày ${shortDate(date)}`;
  return {
    ...place(citation, text),
    message: `${spokenCitation(citation)} là văn bản của ${when}, sau ngày của văn bản viện dẫn (${spokenDays(days)}).`,
    hint: 'Xem lại số và ngày của văn bản được viện dẫn, hoặc bỏ chỗ viện dẫn này.',
  };
}

function knownDate(instrument: KnownInstrument | undefined): CalendarDate | undefined {
  return instrument?.unsure?.includes('date') ? undefined : instrument?.date;
}

function ended(
  instrument: KnownInstrument,
  citation: Citation,
  text: NfcText,
  days: DateSpan,
  data: BlocYear,
): RuleFinding | undefined {
  if (instrument.to === undefined || !isFollowed(citation, text)) return undefined;
  if (outside(instrument, days) !== 'late') return undefined;
  const other = inPlaceOf(instrument, 'late', days, data);
  return {
    ...place(citation, text),
    message: `${shortName(instrument)} chỉ có hiệu lực đến ngày ${shortDate(instrument.to)}, trước ngày của văn bản viện dẫn (${spokenDays(days)}).`,
    hint: other === undefined ? 'Bỏ chỗ viện dẫn này.' : `Viện dẫn ${shortName(other)}.`,
  };
}

function notYet(
  instrument: KnownInstrument,
  citation: Citation,
  text: NfcText,
  days: DateSpan,
  data: BlocYear,
): RuleFinding | undefined {
  if (instrument.from === undefined || !isFollowedTooEarly(instrument, citation, text, days, data)) return undefined;
  const other = inPlaceOf(instrument, 'early', days, data);
  const mend = other === undefined ? 'Bỏ chỗ viện dẫn này' : `Viện dẫn ${shortName(other)}`;
  return {
    ...place(citation, text),
    message: `${shortName(instrument)} có hiệu lực từ ngày ${shortDate(instrument.from)}, sau ngày của văn bản viện dẫn (${spokenDays(days)}).`,
    hint: `${mend}; nếu là việc chuẩn bị thực hiện thì nói rõ ngày có hiệu lực.`,
  };
}

function isFollowed({ start }: Citation, { path, text }: NfcText): boolean {
  return path === 'scoring.source' || (AHEAD.test(path) && FOLLOWED.test(text.slice(Math.max(0, start - LEAD), start)));
}

function place({ start, end }: Citation, text: NfcText) {
  return { path: text.path, span: text.typedSpan(start, end) };
}
