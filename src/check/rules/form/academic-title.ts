import type { BlocYear } from '../../../model/bloc-year.js';
import { peopleIn } from '../../form/people.js';
import { rule } from '../../rule.js';

const TITLE =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Ths|CN|BS|BSCK|BSCKI{1,2}|DS|KS|LS|CVC|NGƯT|NGND|AHLĐ)(?=[.\s])\.?\s*|(?:Phó Giáo sư|Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Dược sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo [Ưư]u tú|Nhà giáo Nhân dân|Anh hùng Lao động)(?=[\s,.]),?\s*)+/u;
/** The armed forces of the state may print ranks (ND30-84), the Party does not (DANG-42). */
const RANK = /^(?:(?:Thiếu|Trung|Thượng|Đại)\s+(?:úy|uý|tá|tướng)|Đại tướng)\s+/u;

/** An academic degree or an honorary title before the name of who signs. */
export const academicTitle = rule({
  id: 'academic-title',
  group: 'form',
  severity: 'warning',
  title: 'Học hàm, học vị trước họ tên người ký',
  text: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu danh dự; riêng ngành giáo dục, y tế, khoa học thì theo quy định của người đứng đầu ngành. Văn bản Đảng cũng không ghi quân hàm.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 7; Hướng dẫn số 05-HD/VPTW, mục I, điểm 7',
    ids: ['ND30-84', 'DANG-42'],
    confidence: 'verified',
  },
  example: { wrong: 'name: TS. Nguyễn Văn A', right: 'name: Nguyễn Văn A' },
  check: ({ data }) =>
    peopleIn(data).flatMap(({ path, name, signs }) => {
      const own = path.startsWith('recommendations');
      const title = signs || own ? titleBefore(name, data.regime) : undefined;
      if (title === undefined) return [];
      const hint = `Chỉ ghi “${name.slice(title.length)}”${own ? '; học hàm, học vị ghi ở mục “degree”' : ''}.`;
      return [{ path, message: `Trước họ tên “${name.slice(title.length)}” có “${title.trim()}”.`, hint }];
    }),
});

function titleBefore(name: string, regime: BlocYear['regime']): string | undefined {
  return TITLE.exec(name)?.[0] ?? (regime === 'party' ? RANK.exec(name)?.[0] : undefined);
}
