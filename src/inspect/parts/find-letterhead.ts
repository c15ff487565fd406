import { PARTY } from '../../layouts/party.js';
import { STATE } from '../../layouts/state.js';
import { isCapitals } from '../word/is-capitals.js';
import { type Line, linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import { closeTo } from './close-to.js';
import type { Letterhead } from './parts.js';
import { PATTERNS } from './patterns.js';

/** A letterhead stands within so many lines from the top. */
const TOP = 40;

const isNation = ({ text }: Line) => closeTo(text, STATE.letterhead.nation);
const isMotto = ({ text }: Line) => closeTo(text, STATE.letterhead.motto ?? '');
const isPartyTitle = ({ text }: Line) => closeTo(text, PARTY.letterhead.nation);
const isNumber = ({ text }: Line) => PATTERNS.number.test(text);
const isDate = ({ text }: Line) => PATTERNS.placeDate.test(text) && text.length < 80;
const isShortDate = ({ text }: Line) => PATTERNS.shortDate.test(text);
const isMark = ({ text }: Line) => PATTERNS.issuerMark.test(text);
const isLetterSubject = ({ text }: Line) => PATTERNS.letterSubject.test(text);
const isDraft = ({ text }: Line) => closeTo(text, 'DỰ THẢO') || /^dự thảo/iu.test(text);

const KNOWN = [isNation, isMotto, isPartyTitle, isNumber, isDate, isShortDate, isMark, isLetterSubject, isDraft];

/** Finds the lines at the top of a paper, in a table, beside tabs or below each other. */
export function findLetterhead(paragraphs: readonly Paragraph[]): Letterhead {
  const top = paragraphs.flatMap(linesOf).slice(0, TOP);
  const title = top.find((line) => isNation(line) || isPartyTitle(line));
  const end = title === undefined ? 0 : endOf(paragraphs, top, title);
  const head = top.filter(({ paragraph }) => paragraph.index < end);
  return {
    nation: head.find(isNation),
    motto: head.find(isMotto),
    partyTitle: head.find(isPartyTitle),
    names: title === undefined ? [] : head.filter((line) => isName(line, title)),
    issuerMark: head.find(isMark),
    number: head.find(isNumber),
    placeDate: head.find(isDate) ?? head.find(isShortDate),
    letterSubject: head.find(isLetterSubject),
    end,
  };
}

/** The table the title stands in, or its paragraph; and what else of a letterhead follows without a break. */
function endOf(paragraphs: readonly Paragraph[], top: readonly Line[], title: Line): number {
  const first = behind(paragraphs, title.paragraph);
  const further = top.filter(({ paragraph }) => paragraph.index >= first);
  const stop = further.findIndex((line) => !goesOn(line, title));
  const last = stop === -1 ? further.at(-1) : further[stop - 1];
  return last === undefined ? first : behind(paragraphs, last.paragraph);
}

/** Outside tables the lines of both sides follow each other, and the names are among them. */
function goesOn(line: Line, { paragraph: { cell } }: Line): boolean {
  if (KNOWN.some((isOne) => isOne(line))) return true;
  return cell === undefined && isCapitals(line.text) && line.paragraph.align !== 'center';
}

function behind(paragraphs: readonly Paragraph[], { cell, index }: Paragraph): number {
  if (cell === undefined || cell.bordered) return index + 1;
  return paragraphs.findLastIndex((each) => each.cell?.table === cell.table) + 1;
}

/** Names stand on the left of the title; outside tables they are what else is in capitals. */
function isName(line: Line, title: Line): boolean {
  if (KNOWN.some((isOne) => isOne(line)) || !/\p{L}/u.test(line.text)) return false;
  const [cell, beside] = [line.paragraph.cell, title.paragraph.cell];
  if (cell === undefined || beside === undefined) return isCapitals(line.text);
  return cell.table === beside.table && cell.column < beside.column && cell.row <= beside.row + 1;
}
