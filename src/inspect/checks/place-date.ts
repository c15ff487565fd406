import { officialDate } from '../../text/vietnamese.js';
import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Requirements } from '../requirements/requirements.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The place and the date: how they are written, and their look; the minutes of state bodies have none at the top. */
export function checkPlaceDate({ parts, requirements }: Inspected): readonly DocxFinding[] {
  const { placeDate } = parts.letterhead;
  if (placeDate === undefined) return [];
  const { layout, texts } = requirements;
  const isMinutes = layout.id === 'state' && parts.title.known?.name === 'BIÊN BẢN';
  return [
    ...(isMinutes ? [finding('date-in-minutes', 'ND30-46', { at: quote(placeDate.paragraph) })] : []),
    ...wordingOf(placeDate, requirements),
    ...formatFindings('placeDate', [placeDate], texts.placeDate),
  ];
}

const BLANK = '[….\\s_]*';
const DATE = new RegExp(
  `^(?<place>.*?)(?<comma>,?)\\s*ngày(?<day>\\s*\\d{1,2}\\s*|${BLANK})tháng(?<month>\\s*\\d{1,2}\\s*|${BLANK})năm(?<year>\\s*\\d{4}|\\s*\\d*${BLANK})$`,
  'iu',
);
const SAMPLE = `Hà Nội, ${officialDate({ year: 2026, month: 3, day: 5 })}`;

/** A date that is still blank in parts is held against the rest only. */
function wordingOf({ text, paragraph }: Line, { rules }: Requirements): readonly DocxFinding[] {
  const facts = { part: 'placeDate', found: text, at: quote(paragraph) };
  const { place, comma, day = '', month = '', year = '' } = DATE.exec(text)?.groups ?? {};
  if (place === undefined) return [finding('date-form', rules.dateForm, { ...facts, expected: SAMPLE })];
  if (comma === '') return [finding('date-comma', rules.dateForm, facts)];
  const [d, m, y] = [day, month, year].map((digits) => (/\d/u.test(digits) ? Number(digits) : undefined));
  const date = officialDate({ year: y ?? 2026, month: m ?? 3, day: d ?? 5 });
  const words = date.split(' ');
  const isPadded = (d === undefined || day.trim() === words[1]) && (m === undefined || month.trim() === words[3]);
  if (!isPadded) return [finding('date-padding', rules.datePadding, { ...facts, expected: `${place}, ${date}` })];
  const isWhole = d !== undefined && m !== undefined && /\d{4}/u.test(year);
  const differs = isWhole && text !== `${place}, ${date}`;
  return differs ? [finding('date-form', rules.dateForm, { ...facts, expected: `${place}, ${date}` })] : [];
}
