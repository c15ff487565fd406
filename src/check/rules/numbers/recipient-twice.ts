import { fieldPath } from '../../../diagnostics/field-path.js';
import type { BlocYear } from '../../../model/bloc-year.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { repeats } from '../../numbers/repeats.js';
import { type RuleFinding, rule } from '../../rule.js';

type Settings = BlocYear['documents'][string];

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
  check: ({ data }) => [
    ...twiceIn(data.recipients, 'nơi nhận', ['recipients']),
    ...twiceIn(
      data.copies.map(({ recipient }) => recipient),
      'các nơi giữ bản giao ước',
      ['copies'],
    ),
    ...Object.entries(data.documents).flatMap(([key, settings]) => twiceForPaper(settings, key)),
    ...conferencesOf(data).flatMap(({ field, conference: { invitation } }) =>
      twiceIn(invitation.recipients, 'thành phần mời', [field, 'invitation', 'recipients']),
    ),
  ],
});

function twiceForPaper({ recipients, addressees }: Settings, key: string): readonly RuleFinding[] {
  if (recipients === undefined && addressees === undefined) return [];
  return [
    ...twiceIn(recipients ?? [], 'nơi nhận', ['documents', key, 'recipients']),
    ...twiceIn(addressees ?? [], 'nơi kính gửi', ['documents', key, 'addressees']),
  ];
}

/** One finding for everybody who stands in a list, the field with this path, a second time. */
function twiceIn(list: readonly string[], name: string, field: readonly string[]): readonly RuleFinding[] {
  return repeats(list, (recipient) => [recipient]).map((index) => ({
    path: fieldPath([...field, index]),
    message: `“${list[index]}” có hai lần trong ${name}.`,
    hint: field[0] === 'copies' ? 'Gộp hai dòng làm một và cộng số bản.' : 'Xóa bớt một dòng.',
  }));
}
