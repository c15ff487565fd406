import { addressBeforeName } from '../../../text/address-before-name.js';
import { peopleIn } from '../../form/people.js';
import { rule } from '../../rule.js';

/** `Ông`, `Bà`, `Đồng chí` before the name below a signature. */
export const addressInName = rule({
  id: 'address-in-name',
  group: 'form',
  severity: 'warning',
  title: 'Có “ông”, “bà”, “đồng chí” trước họ tên người ký',
  text: 'Dưới chữ ký chỉ in họ tên, không in lời xưng hô trước tên.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 7; Hướng dẫn số 05-HD/VPTW, mục I, điểm 7',
    ids: ['ND30-83', 'ND30-84', 'DANG-42'],
    confidence: 'verified',
  },
  example: { wrong: 'name: Ông Nguyễn Văn A', right: 'name: Nguyễn Văn A' },
  check: ({ data }) =>
    peopleIn(data).flatMap(({ path, name, signs }) => {
      const address = signs ? addressBeforeName(name) : '';
      if (address === '') return [];
      const message = `Họ tên người ký “${name}” có lời xưng hô “${address.trim()}” ở trước.`;
      return [{ path, message, hint: `Chỉ ghi “${name.slice(address.length)}”.` }];
    }),
});
