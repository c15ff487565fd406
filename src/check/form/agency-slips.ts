import { allMatches } from '../../text/all-matches.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { AGENCY_NAMES } from './agency-names.js';
import { type Miscased, miscasedIn } from './miscased.js';

const misnamed = miscasedIn(AGENCY_NAMES);

/** The names of bodies with a capital too many or too few; read once for all rules. */
export const agencySlips = madeOnce((texts: readonly TypedText[]): readonly Miscased[] =>
  misnamed(texts).filter((found) => isName(found) && !isOfNamedProvince(found) && !touches(found, ELSEWHERE)),
);

/** Parts of other words, whatever their capitals, names of awards, which another rule reads, and councils of no one place. */
const ELSEWHERE =
  /(?:tổ|toàn|trung|hàn)\s+quốc\s+hội|(?:bằng khen|cờ thi đua)\s+của\s+(?:thủ tướng\s+)?chính\s+phủ|huân chương\s+hồ\s+chí\s+minh|thi\s+đua\s*[-–]\s*khen\s+thưởng\s+(?:các\s|cơ\s+sở)|(?:bộ|an|tra)\s+tỉnh\s+(?:ủy|uỷ|đoàn|đội|hội)(?!\p{sc=Latn})/giu;

/** Only the word for the province is written large, before its name: `UBND Tỉnh Ninh Bình`; another rule reads that. */
function isOfNamedProvince({ letters, right, text, end }: Miscased): boolean {
  const other = / Tỉnh$/u.test(letters) && letters.slice(0, -LAST) === right.slice(0, -LAST);
  return other && /^\s+\p{Lu}/u.test(text.slice(end, end + LAST));
}

const LAST = 'tỉnh'.length;

/** Several of a kind, or a word that goes on before these: `các sở tài chính`, `cơ sở y tế`, `cán bộ chính trị`. */
const NO_NAME_BEFORE =
  /(?<!\p{sc=Latn})(?:các|những|mỗi|từng|một|số|nhiều|cơ|trụ|công|hội|cán|đồng|toàn|nội|tiến|đảng|chi|liên|sơ|cục|đường|lạc|tỉnh|thành|phi|đa|hành|tài)\s+$/iu;
const OTHER_WORDS =
  /chính\s+phủ\s+(?:điện tử|số(?!\s*\d)|các nước)|quốc\s+hội\s+(?:nhập|nghị|thi|thảo|đồng|viên|các nước)/giu;
const NAMES_ONLY =
  /^(?:sở|(?:ủy|uỷ)\sban\snhân\sdân\stỉnh|hội\sđồng\snhân\sdân\stỉnh|hội\sđồng\sthi\sđua\s[-–]\skhen\sthưởng\s(?:tỉnh|trung)|bộ|(?:thủ\stướng\s)?chính\sphủ|(?:đoàn\sđại\sbiểu\s)?quốc\shội|đảng\scộng|ban\schấp\shành\strung|văn\sphòng\strung|mặt\strận|việt|hồ\schí)/u;

/** Written with a capital; or a name even without: of a department, of a body of the province or the state. */
function isName(found: Miscased): boolean {
  const { letters, small, text, start } = found;
  if (/^\p{Lu}/u.test(letters)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  return (!small || NAMES_ONLY.test(letters)) && !NO_NAME_BEFORE.test(before) && !touches(found, OTHER_WORDS);
}

/** As much as the longest of those words. */
const NEAR = 32;

/** Whether a pattern finds letters together with these. */
function touches({ text, start, end }: Miscased, pattern: RegExp): boolean {
  const from = Math.max(0, start - NEAR);
  return allMatches(text.slice(from, end + NEAR), pattern).some(
    ({ 0: words, index }) => from + index < end && start < from + index + words.length,
  );
}
