import type { BlocYear } from '../../model/bloc-year.js';
import { joinWords, shortDate } from '../../text/vietnamese.js';
import { regimeOf } from '../form/regime-of.js';
import type { RuleFinding } from '../rule.js';
import type { BasisOutOfForce } from './basis-out-of-force.js';
import { citedAs } from './cited-as.js';
import { inPlaceOf } from './in-place-of.js';
import type { KnownInstrument } from './known-instruments.js';
import { ownBases } from './own-bases.js';
import type { BasisPaper, PaperDays } from './paper-days.js';
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
  const { from, date, year, to } = instrument;
  const name = shortName(instrument);
  if (side === 'late') return `${name} chỉ có hiệu lực đến ngày ${to === undefined ? '' : shortDate(to)}`;
  if (from !== undefined) return `${name} có hiệu lực từ ngày ${shortDate(from)}`;
  return date === undefined ? `${name} là văn bản của năm ${year}` : `${name} ban hành ngày ${shortDate(date)}`;
}

function listed(papers: readonly PaperDays[]): string {
  const all = [...new Set(papers.map(({ name, days }) => `${name} (${spokenDays(days)})`))];
  const more = all.length - MOST_PAPERS;
  return more > 0 ? `${all.slice(0, MOST_PAPERS).join(', ')} và ${more} văn bản khác` : joinWords(all);
}

function hintFor(found: BasisOutOfForce, data: BlocYear): string {
  const { list, papers, isForAll, isOnlyCited } = found;
  if (isOnlyCited) return hintForSlip(isForAll, papers);
  const other = inPlace(found, data);
  const mend = other === undefined ? 'Bỏ dòng này' : `Thay bằng ${other}`;
  const apart = other === undefined ? 'không có dòng này' : `thay dòng này bằng ${other}`;
  const way = isForAll ? mend : `${ownBases(papers)}, ${apart}`;
  const drop = `hoặc bỏ cả mục “${list}” để chương trình tự ghi căn cứ theo ngày của từng văn bản`;
  // without bases of its own a paper prints those of the bloc, not the default
  return list === 'legalBases' ? `${way}, ${drop}.` : `${way}.`;
}

/** What the checks do not know may be right, and its number or date mistyped. */
function hintForSlip(isForAll: boolean, papers: readonly BasisPaper[]): string {
  const drop = isForAll ? 'bỏ dòng này' : `${ownBases(papers).replace(/^G/u, 'g')}, không có dòng này`;
  return `Xem lại số và ngày của văn bản được viện dẫn; nếu đúng như vậy thì ${drop}.`;
}

function inPlace({ path, instrument, side, papers }: BasisOutOfForce, data: BlocYear): string | undefined {
  const [first] = papers;
  const other = first === undefined ? undefined : inPlaceOf(instrument, side, first.days, data);
  return other === undefined ? undefined : `“Căn cứ ${citedAs(other, regimeOf(data, path))}”`;
}
