import type { Layout, StyleId } from './layout.js';
import { mm } from './units.js';

/** What neither regime rules and both layouts share: interpretation [I], kept in one place. */

/** Grid of signatures: two columns up to 8 units, three from 9 on; room for hand and seal 28 mm. */
export const SIGNATURE_GRID = {
  spaceMm: 28,
  columns: [
    [1, 1],
    [8, 2],
    [Number.POSITIVE_INFINITY, 3],
  ],
  padding: mm(1),
  before: 6,
} as const satisfies Partial<Layout['signatures']>;

/** Bordered tables (ND30-74: no rule on tables; header rows repeat, rows do not split). */
export const TABLE = { border: 0.5, padding: mm(1.9), paddingBlock: 2, after: 9 } as const satisfies Layout['table'];

/** Three lines of text: what leads into a list or table moves whole with it, so a longer one would leave a page half empty. */
export const LONGEST_LEAD_IN = 240;

/** A list of recipients as high as the signature beside it and some lines more stays whole: a longer one would empty the page above. */
export const RECIPIENTS = { whole: 6, together: 3 } as const satisfies Partial<Layout['recipients']>;

/** The line between ballots that are cut apart. */
export const CUT = { share: 1, weight: 0.75, height: 14, after: 14 } as const satisfies Layout['cut'];

/** Dotted blanks by fitting length. */
export const BLANKS = {
  short: '……',
  medium: '…………',
  long: '……………………',
  line: '…'.repeat(28),
} as const satisfies Layout['blanks'];

/** Style names shown in Word (a comma would part two names), the same in both regimes where the thing is the same. */
export const STYLE_NAMES: Readonly<Record<StyleId, string>> = {
  superior: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành',
  issuerMark: 'Dấu dưới tên cơ quan',
  nation: 'Quốc hiệu hoặc tiêu đề',
  motto: 'Tiêu ngữ',
  number: 'Số và ký hiệu',
  placeDate: 'Địa danh và thời gian',
  draft: 'Dự thảo',
  kind: 'Tên loại',
  titleAuthor: 'Tác giả',
  subject: 'Trích yếu',
  subjectMark: 'Dấu dưới trích yếu',
  theme: 'Chủ đề',
  addressee: 'Kính gửi một nơi',
  addresseesLabel: 'Kính gửi',
  addresseesEntry: 'Kính gửi từng dòng',
  legalBasis: 'Căn cứ',
  body: 'Nội dung',
  note: 'Ghi chú',
  division: 'Phần hoặc chương',
  article: 'Điều',
  heading1: 'Đề mục cấp 1',
  heading2: 'Đề mục cấp 2',
  heading3: 'Đề mục cấp 3',
  item: 'Khoản',
  itemHeading: 'Khoản có tiêu đề',
  point: 'Điểm',
  tableHead: 'Đầu bảng',
  tableText: 'Ô bảng',
  tableCentre: 'Ô bảng giữa',
  tableRight: 'Ô bảng phải',
  signHeading: 'Tiêu đề chữ ký',
  signRole: 'Vai trò người ký',
  signUnit: 'Đơn vị ký',
  signAuthority: 'Quyền hạn ký',
  signTitle: 'Chức vụ người ký',
  signJoin: 'Chữ nối hai chức vụ',
  signInstruction: 'Hướng dẫn ký',
  signName: 'Họ tên người ký',
  recipientsLabel: 'Nơi nhận',
  recipient: 'Nơi nhận từng dòng',
  appendix: 'Phụ lục',
  appendixReference: 'Kèm theo',
};
