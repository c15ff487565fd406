import { spellingKey } from '../../model/spelling-key.js';
import { onOneLine } from '../../text/on-one-line.js';
import { PAPER_KINDS } from '../../text/paper-kinds.js';
import { shortDate } from '../../text/vietnamese.js';
import type { Citation } from './citations.js';
import type { KnownInstrument } from './known-instruments.js';
import { shortName } from './short-name.js';

/** What a citation says of an instrument though it is otherwise: both, in words. */
export interface DifferingFact {
  readonly message: string;
  readonly hint: string;
}

/** The signs of the types whose symbols are compared. */
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  signsOf('Nghị định', 'NĐ'),
  signsOf('Nghị quyết', 'QH'),
  signsOf('Thông tư liên tịch', 'TTLT'),
  signsOf('Thông tư', 'TT'),
  signsOf('Thông tri'),
  signsOf('Quyết định'),
  signsOf('Chỉ thị'),
  signsOf('Quy định', 'QĐi'),
  signsOf('Hướng dẫn'),
  signsOf('Kết luận'),
  signsOf('Kế hoạch'),
  signsOf('Văn bản hợp nhất', 'VBHN'),
  signsOf('Luật', 'QH'),
  signsOf('Bộ luật', 'QH'),
]);
const KNOWN_SIGNS = new Set([...SIGNS.values()].flat());

/** Who issues what blocs cite; other words behind `của` are not compared. */
const ISSUERS = [
  'Chính phủ',
  'Thủ tướng',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Bộ trưởng',
  'Bộ Nội vụ',
  'Bộ Tài chính',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành Trung ương',
  'Văn phòng Trung ương Đảng',
].map(spellingKey);

/** What a citation says otherwise than its own number or the instrument it means; the first thing found. */
export function differingFact(citation: Citation, known: KnownInstrument | undefined): DifferingFact | undefined {
  return (
    differingType(citation) ??
    differingDate(citation, known) ??
    differingYear(citation) ??
    differingIssuer(citation, known)
  );
}

/** A type and its signs: of the State, of the Party, and those beside their lists. */
function signsOf(type: string, ...others: readonly string[]): readonly [type: string, signs: readonly string[]] {
  const { state, party } = PAPER_KINDS.find(({ name }) => name === type) ?? {};
  return [type.toLowerCase(), [state, party, ...others].flatMap((sign) => sign ?? [])];
}

function differingType({ type, symbol = '' }: Citation): DifferingFact | undefined {
  const sign = /^\d+(?:\/\d{4})?[/-](\p{sc=Latn}+)/u.exec(symbol)?.[1] ?? '';
  const own = SIGNS.get(onOneLine(type.toLowerCase()));
  if (own === undefined || !KNOWN_SIGNS.has(sign) || own.includes(sign)) return undefined;
  return {
    message: `“${symbol}” là ký hiệu của loại văn bản khác, không phải của ${type.toLowerCase()}.`,
    hint: 'Xem lại tên loại hoặc ký hiệu của văn bản được viện dẫn.',
  };
}

function differingDate({ date }: Citation, known: KnownInstrument | undefined): DifferingFact | undefined {
  const day = known?.date;
  if (known === undefined || day === undefined || date?.day === undefined || known.unsure?.includes('date'))
    return undefined;
  if (shortDate(day) === shortDate(date)) return undefined;
  return {
    message: `${shortName(known)} ban hành ngày ${shortDate(day)}, ở đây ghi ngày ${shortDate(date)}.`,
    hint: `Sửa thành ngày ${shortDate(day)}, hoặc xem lại số của văn bản.`,
  };
}

function differingYear({ symbol = '', date }: Citation): DifferingFact | undefined {
  const year = /\/(\d{4})\//u.exec(symbol)?.[1];
  if (year === undefined || date === undefined || Number(year) === date.year) return undefined;
  return {
    message: `Số ${symbol} là của năm ${year}, nhưng ngày ghi sau đó thuộc năm ${date.year}.`,
    hint: 'Xem lại số hoặc ngày của văn bản được viện dẫn.',
  };
}

function differingIssuer({ issuer }: Citation, known: KnownInstrument | undefined): DifferingFact | undefined {
  if (issuer === undefined || known?.issuer === undefined) return undefined;
  const typed = spellingKey(issuer);
  const own = spellingKey(known.issuer);
  const isOther = ISSUERS.some((other) => typed.startsWith(other));
  if (!isOther || typed.startsWith(own) || own.endsWith(typed.split(' ').slice(0, 3).join(' '))) return undefined;
  return {
    message: `${shortName(known)} do ${known.issuer} ban hành, ở đây ghi là của ${issuer.split(/\s+/u).slice(0, 4).join(' ')}.`,
    hint: `Sửa thành “của ${known.issuer}”, hoặc xem lại số của văn bản.`,
  };
}
