import { fieldPath } from '../../../diagnostics/field-path.js';
import type { BlocYear } from '../../../model/bloc-year.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { repeats } from '../../numbers/repeats.js';
import { rule } from '../../rule.js';

/** A list of those a paper goes to. */
interface Recipients {
  readonly path: string;
  readonly name: string;
  readonly list: readonly string[];
}

/** Somebody stands twice in a list of recipients. */
export const recipientTwice = rule({
  id: 'recipient-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Nơi nhận ghi hai lần',
  text: 'Tìm nơi nhận, nơi kính gửi, nơi giữ bản giao ước hoặc khách được mời ghi hai lần trong cùng một danh sách, kể cả khi viết hoa hay bỏ dấu khác nhau.',
  source: { text: 'Kinh nghiệm soát nơi nhận', confidence: 'custom' },
  example: {
    wrong: 'recipients: [Sở Nội vụ, Các đơn vị trong Khối, Sở Nội vụ]',
    right: 'recipients: [Sở Nội vụ, Các đơn vị trong Khối]',
  },
  check: ({ data }) =>
    lists(data).flatMap(({ path, name, list }) =>
      repeats(list, (recipient) => recipient).map((index) => ({
        path: `${path}[${index}]`,
        message: `“${list[index]}” có hai lần trong ${name}.`,
        hint: path === 'copies' ? 'Gộp hai dòng làm một và cộng số bản.' : 'Xóa bớt một dòng.',
      })),
    ),
});

function lists(data: BlocYear): readonly Recipients[] {
  const ofPapers = Object.entries(data.documents).flatMap(([key, { recipients = [], addressees = [] }]) => [
    { path: fieldPath(['documents', key, 'recipients']), name: 'nơi nhận', list: recipients },
    { path: fieldPath(['documents', key, 'addressees']), name: 'nơi kính gửi', list: addressees },
  ]);
  const invited = conferencesOf(data).map(({ field, conference: { invitation } }) => ({
    path: `${field}.invitation.recipients`,
    name: 'thành phần mời',
    list: invitation.recipients,
  }));
  const copies = data.copies.map(({ recipient }) => recipient);
  return [
    { path: 'recipients', name: 'nơi nhận', list: data.recipients },
    { path: 'copies', name: 'các nơi giữ bản giao ước', list: copies },
    ...ofPapers,
    ...invited,
  ];
}
