import { remembered } from '../../text/remembered.js';
import { slug } from '../../text/slug.js';
import { groupedBy } from '../grouped-by.js';
import { madeOnce } from '../made-once.js';
import type { KnownName } from './known-name.js';
import { nameParts } from './name-parts.js';
import { type ReadName, readName } from './read-name.js';
import { sameLetters } from './same-letters.js';

/** A name written in another way than the data fixes it. */
export interface NameVariant {
  readonly known: KnownName;
  /** Behind its last letter in the text. */
  readonly end: number;
}

interface Reading extends ReadName {
  readonly known: KnownName;
}

/** `các sở Tài chính, Nội vụ`: a kind of body, not the name of one. */
const SEVERAL = /(?:các|những|mỗi|từng|mọi|\p{N})\s+$/iu;
/** What makes a name cut short another one: words with a capital, an abbreviation, the level it belongs to. */
const GOES_ON =
  /^(?:\s*[,–&-]\s*|\s+)(?:(?:và|&)\s+)?(?!(?:Sở|Ban|Đài|Văn phòng|Bảo hiểm|Thanh tra|Trung tâm|Trường|Báo|Công an|Cục)(?!\p{sc=Latn}))\p{Lu}|^\s*&|^\s+(?:và|tỉnh|thành phố|huyện)(?!\p{sc=Latn})/u;
const LONGEST = 16;
const FIRST_WORD = /[\p{sc=Latn}\p{N}]+/u;
const withoutMarks = remembered(slug);

/** The name that is meant by another that stands at a place of a text; undefined when it differs in nothing but tone styles and dashes, or means none. */
export function nameVariant(text: string, start: number, names: readonly KnownName[]): NameVariant | undefined {
  const alike = byFirstWord(names).get(firstWord(text.slice(start, start + LONGEST))) ?? [];
  if (isAllSmall(text, start, alike)) return undefined;
  const readings = alike.map((known) => ({ known, ...readName(text, start, nameParts(known).words) }));
  const whole = readings.filter(
    ({ known, count, misspelt }) => count === nameParts(known).words.length && misspelt < 2,
  );
  const written = ({ end }: Reading) => text.slice(start, end);
  if (whole.some((reading) => sameLetters(written(reading)) === sameLetters(reading.known.name))) return undefined;
  const meant = longest(whole) ?? longest(readings.filter((reading) => isCutShort(text, start, reading)));
  return meant === undefined || isKindOnly(text.slice(Math.max(0, start - LONGEST), start), written(meant))
    ? undefined
    : meant;
}

const byFirstWord = madeOnce((names: readonly KnownName[]) => groupedBy(names, ({ name }) => firstWord(name)));

/** What can be read as any of the names is in small letters, and names a kind of bodies at most: asked before it is read word by word. */
function isAllSmall(text: string, start: number, names: readonly KnownName[]): boolean {
  // between two words one space may become six signs: ` – và `
  const most = Math.max(0, ...names.map((known) => known.name.length + 5 * nameParts(known).words.length));
  const letters = text.slice(start, start + most);
  return letters === letters.toLowerCase();
}

/** Without its marks. */
function firstWord(text: string): string {
  return withoutMarks(FIRST_WORD.exec(text)?.[0] ?? '');
}

function longest(readings: readonly Reading[]): Reading | undefined {
  return readings.toSorted((a, b) => b.count - a.count)[0];
}

/** A department named by some of its fields only: `Sở Văn hóa - Thể thao`, while `Sở Văn hóa và Thể thao` may be another. */
function isCutShort(text: string, start: number, { known, count, end, misspelt }: Reading): boolean {
  const isPart = known.isUnit && known.name.startsWith('Sở ') && misspelt === 0 && nameParts(known).parts.has(count);
  return isPart && !/\svà\s/u.test(text.slice(start, end)) && !GOES_ON.test(text.slice(end, end + LONGEST));
}

/** Headings in capitals, kinds of bodies in small letters and several at once name none in particular. */
function isKindOnly(before: string, written: string): boolean {
  const isSmall = written.charAt(0) === written.charAt(0).toLowerCase();
  return written === written.toUpperCase() || written === written.toLowerCase() || (isSmall && SEVERAL.test(before));
}
