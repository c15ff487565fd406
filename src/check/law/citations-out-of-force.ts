import { onOneLine } from '../../text/on-one-line.js';
import { shortDate } from '../../text/vietnamese.js';
import { type DateSpan, ordinal } from '../date-span.js';
import type { NfcText } from '../nfc-texts.js';
import type { Reading } from '../reading.js';
import type { RuleFinding } from '../rule.js';
import type { Citation } from './citations.js';
import { citedTexts } from './cited-texts.js';
import { findInstrument } from './find-instrument.js';
import { inPlaceOf } from './in-place-of.js';
import { daysOfText } from './paper-days.js';
import { shortName } from './short-name.js';
import { spokenDays } from './spoken-days.js';
import { outside } from './validity.js';

/** Texts that say what is to be done: an instrument they follow must be in force. Reports may speak of the past. */
const AHEAD =
  /^(?:pledge|program|charter|registrations|scoring|narrative\.plan|narrative\.(?:yearEnd|halfYear)\.(?:objectives|tasks|solutions))\b/u;
const FOLLOWED = /(?:căn cứ|theo|thực hiện|chấp hành|tuân thủ|triển khai|quy định (?:tại|của))[^.;\n]*$/iu;
const LEAD = 80;

/** Decisions on awards come after the papers that ask for them; legal bases have checks of their own. */
const LEFT_OUT = /(?:^|\.)legalBases\[|\.decision$/u;

/** What running text cites though it was not issued yet, or follows though it had ended, on the day of the paper. */
export function citationsOutOfForce(reading: Reading): readonly RuleFinding[] {
  return citedTexts(reading)
    .filter(({ text: { path } }) => !LEFT_OUT.test(path))
    .flatMap(({ text, citations }) => {
      const days = daysOfText(text.path, reading);
      const own = citations.filter(({ nested }) => !nested);
      return own.flatMap((citation) => issuedLater(citation, text, days) ?? ended(citation, text, days, reading) ?? []);
    });
}

function issuedLater(citation: Citation, text: NfcText, days: DateSpan): RuleFinding | undefined {
  const { date, symbol = '' } = citation;
  const year = date?.year ?? Number(/\/(\d{4})\//u.exec(symbol)?.[1] ?? 0);
  const isLater = date?.day === undefined ? year > days.last.year : ordinal(date) > ordinal(days.last);
  if (!isLater) return undefined;
  const when = date?.day === undefined ? `năm ${year}` : `ngày ${shortDate(date)}`;
  return {
    ...place(citation, text),
    message: `${said(citation)} là văn bản của ${when}, sau ngày của văn bản viện dẫn (${spokenDays(days)}).`,
    hint: 'Xem lại số và ngày của văn bản được viện dẫn, hoặc bỏ chỗ viện dẫn này.',
  };
}

function ended(citation: Citation, text: NfcText, days: DateSpan, { data }: Reading): RuleFinding | undefined {
  const instrument = findInstrument(citation, data);
  if (instrument?.to === undefined || !isFollowed(citation, text)) return undefined;
  if (outside(instrument, days) !== 'late') return undefined;
  const other = inPlaceOf(instrument, 'late', days, data);
  return {
    ...place(citation, text),
    message: `${shortName(instrument)} chỉ có hiệu lực đến ngày ${shortDate(instrument.to)}, trước ngày của văn bản viện dẫn (${spokenDays(days)}).`,
    hint: other === undefined ? 'Bỏ chỗ viện dẫn này.' : `Viện dẫn ${shortName(other)}.`,
  };
}

function isFollowed({ start }: Citation, { path, text }: NfcText): boolean {
  return path === 'scoring.source' || (AHEAD.test(path) && FOLLOWED.test(text.slice(Math.max(0, start - LEAD), start)));
}

function place({ start, end }: Citation, text: NfcText) {
  return { path: text.path, span: text.typedSpan(start, end) };
}

function said({ type, symbol, name = type }: Citation): string {
  return symbol === undefined ? onOneLine(name) : `${type} số ${symbol}`;
}
