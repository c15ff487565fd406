import type { BlocYear } from '../../model/bloc-year.js';
import { spellingKey } from '../../model/spelling-key.js';
import type { BasisLine } from './basis-lines.js';
import type { KnownInstrument } from './known-instruments.js';

const LAW = /^(?:[-–]\s*)?(?:Căn cứ\s+)?(?:Bộ luật|Luật|Pháp lệnh)\s/iu;
const BARE_NUMBER =
  /^(?:[-–]\s*)?(?:Căn cứ\s+)?(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Quy định|Hướng dẫn|Kết luận)\s+(?:số\s+)?\d+(?!\d|\s*[/–-])/iu;

/** What a line of legal basis lacks of what identifies its instrument, in words; nothing where the line cannot be read. */
export function missingOfCitation(
  { text: { text }, citation }: BasisLine,
  known: KnownInstrument | undefined,
  regime: BlocYear['regime'],
): readonly string[] {
  if (LAW.test(text)) return missingOfLaw(text, regime);
  if (BARE_NUMBER.test(text)) return ['ký hiệu'];
  if (citation?.symbol === undefined || !text.slice(0, citation.start).match(/^(?:[-–]\s*)?(?:Căn cứ\s+)?$/iu))
    return [];
  const { date, issuer } = citation;
  const isBare =
    issuer !== undefined && known?.issuer !== undefined && spellingKey(issuer) === spellingKey(known.issuer);
  return [
    ...(date?.day === undefined ? ['ngày ban hành'] : []),
    ...(issuer === undefined ? ['cơ quan ban hành'] : []),
    ...(isBare ? ['nội dung văn bản quy định'] : []),
  ];
}

/** The Party cites laws by their year (DANG-24), the state by the day (ND30-65). */
function missingOfLaw(text: string, regime: BlocYear['regime']): readonly string[] {
  if (/ngày\s+\d/u.test(text)) return [];
  if (!/năm\s+\d{4}/u.test(text)) return ['ngày ban hành'];
  return regime === 'party' ? [] : ['ngày, tháng ban hành'];
}
