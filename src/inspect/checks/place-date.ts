import { officialDate } from '../../text/vietnamese.js';
import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { PATTERNS } from '../parts/patterns.js';
import type { Requirements } from '../requirements/requirements.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { placeInCapitals } from './place-in-capitals.js';
import { quote } from './quote.js';

/** The place and the date: how they are written, and their look; the minutes of state bodies have none at the top. */
export function checkPlaceDate({ parts, requirements }: Inspected): readonly DocxFinding[] {
  const { placeDate } = parts.letterhead;
  if (placeDate === undefined) return [];
  const { layout, texts } = requirements;
  const isMinutes = layout.id === 'state' && parts.title.known?.name === 'Biên bản';
  return [
    ...(isMinutes ? [finding('date-in-minutes', 'ND30-46', { at: quote(placeDate.paragraph) })] : []),
    ...wordingOf(placeDate, requirements),
    ...formatFindings('placeDate', [placeDate], texts.placeDate),
  ];
}

/** Digits, or dots and spaces for them; the year may be written in part. */
const DATE =
  /^(?<place>.*?)(?<comma>,?)\s*ngày(?<day>\s*\d{1,2}\s*|[….\s_]*)tháng(?<month>\s*\d{1,2}\s*|[….\s_]*)năm(?<year>\s*\d*[….\s_]*)$/iu;
const SAMPLE = `Hà Nội, ${officialDate({ year: 2026, month: 3, day: 5 })}`;

/** A date that is still blank in parts is held against the rest only. */
function wordingOf({ text, paragraph }: Line, { rules }: Requirements): readonly DocxFinding[] {
  const facts = { part: 'placeDate', found: text, at: quote(paragraph) };
  if (PATTERNS.shortDate.test(text)) return [finding('date-form', rules.dateWords, { ...facts, expected: SAMPLE })];
  const { place, comma, day = '', month = '', year = '' } = DATE.exec(text)?.groups ?? {};
  if (place === undefined) return [finding('date-form', rules.dateForm, { ...facts, expected: SAMPLE })];
  if (comma === '') return [finding('date-comma', rules.dateForm, facts)];
  const named = placeInCapitals(place);
  return [
    ...(named === place ? [] : [finding('place-case', rules.dateForm, { ...facts, found: place, expected: named })]),
    ...dateFindings({ place, day, month, year }, facts, rules),
  ];
}

/** The pieces of a line as they were typed. */
type Typed = Readonly<Record<'place' | 'day' | 'month' | 'year', string>>;

function dateFindings(
  { place, day, month, year }: Typed,
  facts: Readonly<{ found: string }>,
  { dateForm, dateWords }: Requirements['rules'],
): readonly DocxFinding[] {
  const [d, m, y] = [day, month, year].map((digits) => (/\d/u.test(digits) ? Number.parseInt(digits, 10) : undefined));
  const isYear = /^\s*\d{4}(?!\d)/u.test(year);
  if (y !== undefined && !isYear && !isBegun(year, d)) {
    return [finding('date-form', dateWords, { ...facts, expected: SAMPLE })];
  }
  if (!isReal(d, m, isYear ? y : undefined)) return [finding('date-unreal', dateWords, facts)];
  const date = officialDate({ year: y ?? 2026, month: m ?? 3, day: d ?? 5 });
  const words = date.split(' ');
  const expected = `${place}, ${date}`;
  const isPadded = (d === undefined || day.trim() === words[1]) && (m === undefined || month.trim() === words[3]);
  if (!isPadded) return [finding('date-padding', dateWords, { ...facts, expected })];
  const differs = d !== undefined && m !== undefined && isYear && facts.found !== expected;
  return differs ? [finding('date-form', dateForm, { ...facts, expected })] : [];
}

/** A year whose last digits are still to be written, by the dots behind it or since the day is not known either. */
function isBegun(year: string, day: number | undefined): boolean {
  return /^\s*20\d?(?:\s*(?:[…_]|\.{2}).*)?$/u.test(year) && (day === undefined || /[…_.]/u.test(year));
}

/** Whether the calendar has such a day, as far as it is known; without a year February has 29. */
function isReal(day = 1, month = 1, year = 2024): boolean {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
