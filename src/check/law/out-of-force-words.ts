import type { BlocYear } from '../../model/bloc-year.js';
import { joinWords, shortDate } from '../../text/vietnamese.js';
import type { RuleFinding } from '../rule.js';
import type { BasisOutOfForce } from './basis-out-of-force.js';
import { citedAs } from './cited-as.js';
import { inPlaceOf } from './in-place-of.js';
import type { KnownInstrument } from './known-instruments.js';
import type { PaperDays } from './paper-days.js';
import { shortName } from './short-name.js';
import { spokenDays } from './spoken-days.js';
import type { Outside } from './validity.js';

/** Most papers named in one sentence. */
const MOST_PAPERS = 3;

/** What is said of a line of legal basis that is not in force on the day of a paper. */
export function outOfForceFinding(found: BasisOutOfForce, data: BlocYear): RuleFinding {
  const { path, span, instrument, side, papers } = found;
  return {
    path,
    span,
    message: `${lifeOf(instrument, side)}, ${side === 'early' ? 'sau' : 'trước'} ngày của ${listed(papers)}.`,
    hint: hintFor(found, data),
  };
}

/** When an instrument begins or ends, in words. */
function lifeOf(instrument: KnownInstrument, side: Outside): string {
  const { from, date, to } = instrument;
  const name = shortName(instrument);
  if (side === 'late') return `${name} chỉ có hiệu lực đến ngày ${to === undefined ? '' : shortDate(to)}`;
  if (from !== undefined) return `${name} có hiệu lực từ ngày ${shortDate(from)}`;
  return `${name} ban hành ngày ${date === undefined ? '' : shortDate(date)}`;
}

function listed(papers: readonly PaperDays[]): string {
  const all = [...new Set(papers.map(({ name, days }) => `${name} (${spokenDays(days)})`))];
  const more = all.length - MOST_PAPERS;
  return more > 0 ? `${all.slice(0, MOST_PAPERS).join(', ')} và ${more} văn bản khác` : joinWords(all);
}

function hintFor({ instrument, side, papers }: BasisOutOfForce, data: BlocYear): string {
  const [first] = papers;
  const other = first === undefined ? undefined : inPlaceOf(instrument, side, first.days, data);
  const mend = other === undefined ? 'Bỏ dòng này' : `Thay bằng “Căn cứ ${citedAs(other, data.regime)}”`;
  return `${mend}, hoặc bỏ cả mục “legalBases” để chương trình tự ghi căn cứ theo ngày của từng văn bản.`;
}
