import { slug } from '../../../text/slug.js';
import { isPerson } from '../../awards/is-person.js';
import { type Nominee, nominees } from '../../awards/nominees.js';
import { rule } from '../../rule.js';

const PROVINCES: readonly string[] = ['tinh', 'thanh-pho', 'tinh-uy', 'thanh-uy'];

/** A nominee on whom the Standing Committee of the province has its say. */
export const partyOpinion = rule({
  id: 'party-opinion',
  group: 'awards',
  severity: 'info',
  title: 'Cần ý kiến của Ban Thường vụ Tỉnh ủy',
  text: 'Cá nhân thuộc diện Ban Thường vụ Tỉnh ủy quản lý và Chiến sĩ thi đua toàn quốc phải có ý kiến bằng văn bản của Ban Thường vụ trước khi tỉnh xét. Quy tắc nhận ra người đứng đầu đơn vị của khối.',
  source: {
    text: 'Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh, Điều 5; tỉnh khác xem quy định của tỉnh',
    ids: ['L-31'],
    confidence: 'provincial',
  },
  example: {
    wrong: 'Giám đốc Sở Y tế được đề nghị Bằng khen của Chủ tịch UBND tỉnh',
    right: 'Trưởng phòng của Sở Y tế được đề nghị thì không nhắc',
  },
  check: ({ data }) =>
    PROVINCES.includes(slug(data.authority.level ?? ''))
      ? nominees(data)
          .filter((nominee) => isPerson(nominee) && (nominee.award.key === 'CSTDTQ' || isHead(nominee)))
          .map(({ path, who, award }) => ({
            path: `${path}.person`,
            message: `${who} được đề nghị ${award.name}: hồ sơ có thể cần ý kiến bằng văn bản của Ban Thường vụ cấp ủy tỉnh.`,
            hint: 'Hỏi cơ quan thường trực; nếu cần thì xin ý kiến trước khi trình.',
          }))
      : [],
});

/** `Giám đốc, Sở Y tế` is the head where `Giám đốc` is the title of that; `Phó Giám đốc` is not, nor a director of a part. */
function isHead({ entry, unit }: Nominee): boolean {
  const [position, title, name] = [entry.person?.position, unit?.headTitle, unit?.name].map((text) => slug(text ?? ''));
  return title !== '' && (position === title || position === `${title}-${name}`);
}
