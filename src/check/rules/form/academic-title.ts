import type { BlocYear } from '../../../model/bloc-year.js';
import { academicTitles } from '../../../text/academic-titles.js';
import { addressBeforeName } from '../../../text/address-before-name.js';
import { peopleIn } from '../../form/people.js';
import { rule } from '../../rule.js';

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
    peopleIn(data).flatMap(({ path, name: typed, signs }) => {
      const own = path.startsWith('recommendations');
      if (!signs && !own) return [];
      const called = typed.slice(addressBeforeName(typed).length);
      const title = titleBefore(called, data.regime);
      if (title === '') return [];
      const name = called.slice(title.length);
      const hint = `Chỉ ghi “${name}”${own ? '; học hàm, học vị ghi ở mục “degree”' : ''}.`;
      return [{ path, message: `Trước họ tên “${name}” có “${title.trim()}”.`, hint }];
    }),
});

function titleBefore(name: string, regime: BlocYear['regime']): string {
  const rank = regime === 'party' ? (RANK.exec(name)?.[0] ?? '') : '';
  return rank + academicTitles(name.slice(rank.length));
}
