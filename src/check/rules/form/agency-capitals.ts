import { AGENCY_NAMES } from '../../form/agency-names.js';
import { type Miscased, miscasedIn } from '../../form/miscased.js';
import { rule } from '../../rule.js';

const misnamed = miscasedIn(AGENCY_NAMES);

/** The name of a body with a capital too many or too few. */
export const agencyCapitals = rule({
  id: 'agency-capitals',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa tên cơ quan',
  text: 'Tên cơ quan viết hoa chữ đầu của từ chỉ loại cơ quan và từ chỉ chức năng, lĩnh vực: Ủy ban nhân dân tỉnh, Sở Giáo dục và Đào tạo; không viết hoa từng chữ.',
  source: {
    text: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV',
    ids: ['VH-07', 'VH-08', 'VH-18'],
    confidence: 'verified',
  },
  example: { wrong: 'Uỷ Ban Nhân Dân tỉnh, sở y tế', right: 'Uỷ ban nhân dân tỉnh, Sở Y tế' },
  check: ({ texts }) =>
    misnamed(texts)
      .filter(isName)
      .map(({ path, span, letters, right }) => ({
        path,
        span,
        message: `Tên cơ quan “${letters.replace(/\s+/gu, ' ')}” viết hoa chưa đúng.`,
        hint: `Viết “${right.replace(/\s+/gu, ' ')}”.`,
      })),
});

/** Several of a kind, or a word that goes on before these: `các sở tài chính`, `cơ sở y tế`. */
const NO_NAME_BEFORE = /(?<!\p{L})(?:các|những|mỗi|từng|một|số|nhiều|cơ|trụ|công|hội)\s+$/iu;
const NAMES_ONLY = /^(?:sở|(?:ủy|uỷ)\sban\snhân\sdân\stỉnh|hội\sđồng\snhân\sdân\stỉnh)/u;

/** Written with a capital; or a name even without: of a department, of a body of the province. */
function isName({ letters, small, text, start }: Miscased): boolean {
  if (/^\p{Lu}/u.test(letters)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  return (!small || NAMES_ONLY.test(letters)) && !letters.startsWith('bộ') && !NO_NAME_BEFORE.test(before);
}
