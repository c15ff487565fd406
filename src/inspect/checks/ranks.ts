import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { personName } from '../parts/person-name.js';
import { quote } from './quote.js';

/** Bodies whose people have ranks. */
const ARMED =
  /(?<!\p{L})(?:công an|cảnh sát|an ninh|quân (?:sự|đội|khu|đoàn|chủng|binh|y)|quốc phòng|(?:bộ đội|đồn) biên phòng|biên phòng|tư lệnh|chính [uủ][yỷ]|chỉ huy|(?:lữ|sư|trung|binh) đoàn|(?:hải|không) quân|cơ yếu|trại giam|cảnh vệ|chqs|bđbp|học viện)(?!\p{L})/iu;

/** Ranks before the names of those who sign: for the armed forces alone (ND30-84), in the Party for nobody (DANG-42). */
export function checkRanks({ parts: { letterhead, closing }, requirements }: Inspected): readonly DocxFinding[] {
  const { layout, rules } = requirements;
  const bodies = [...letterhead.names, ...closing.offices, ...closing.smallOffices];
  if (layout.id === 'state' && bodies.some(({ text }) => ARMED.test(text))) return [];
  return closing.names.flatMap(({ text, paragraph }) => {
    const { rank = '' } = personName(text) ?? {};
    return rank === '' ? [] : [finding('rank', rules.academic, { found: rank, at: quote(paragraph) })];
  });
}
