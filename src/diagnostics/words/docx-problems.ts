import type { Facts } from '../facts.js';
import { fact, quoted } from '../say.js';
import { DOCX_PARTS } from './docx-parts.js';

type Words = (facts: Facts) => string;

const part: Words = (facts) => {
  const key = fact(facts, 'part');
  return Object.entries(DOCX_PARTS).find(([each]) => each === key)?.[1] ?? 'Văn bản';
};
const found: Words = (facts) => fact(facts, 'found');
const expected: Words = (facts) => fact(facts, 'expected');

/** What keeps a file from being looked at, each as a whole sentence without its full stop. */
const UNREADABLE = {
  'not-docx': () => 'Đây không phải là tệp Word (.docx)',
  'old-doc': () => 'Đây là tệp Word đời cũ (.doc), không đọc được',
  locked: () => 'Tệp Word đặt mật khẩu, không đọc được',
  damaged: () => 'Tệp hỏng hoặc bị cắt cụt, không đọc được',
  'too-big': () => 'Tệp bung ra quá lớn, không phải một văn bản thông thường',
  'no-document': () => 'Trong tệp không có văn bản Word',
  'unknown-regime': () =>
    'Không nhận ra văn bản theo thể thức của Nhà nước hay của Đảng: không thấy Quốc hiệu, cũng không thấy tiêu đề “Đảng Cộng sản Việt Nam”',
} satisfies Readonly<Record<string, Words>>;

/** What differs from the regime, each as a sentence without its full stop. */
const DEVIATIONS = {
  // The sheet
  paper: (facts) => `Khổ giấy là ${found(facts)} mm, cần A4 (${expected(facts)} mm)`,
  orientation: () => 'Trang nằm ngang mà không có bảng biểu; chỉ trang có bảng mới được nằm ngang',
  margin: (facts) => `Lề ${fact(facts, 'edge')} là ${found(facts)} mm, cần ${expected(facts)} mm`,
  'page-number-missing': () => 'Văn bản nhiều trang mà không có số trang ở lề trên',
  'page-number-shown': () => 'Số trang hiện cả ở trang thứ nhất',
  'page-number-below': () => 'Số trang ở lề dưới, cần ở giữa lề trên',
  'page-number-top': (facts) => `Số trang cách mép trên trang giấy ${found(facts)} mm, cần ${expected(facts)} mm`,
  'annex-pages': () => 'Số trang của phụ lục đếm tiếp phần trước, cần đếm lại từ 1',

  // Letters
  font: (facts) => `Phông chữ là ${quoted(facts, 'found')}, cần ${expected(facts)}`,
  'legacy-font': (facts) =>
    `Chữ gõ bằng phông mã cũ ${quoted(facts, 'found')} (TCVN3 hoặc VNI), cần mã Unicode với phông Times New Roman`,
  'legacy-text': (facts) => `Chữ gõ theo mã cũ ${found(facts)}, cần mã Unicode`,
  size: (facts) => `${part(facts)}: cỡ chữ ${found(facts)}, cần ${expected(facts)}`,
  'bold-missing': (facts) => `${part(facts)}: chưa in đậm`,
  bold: (facts) => `${part(facts)}: in đậm, cần chữ thường nét`,
  'italic-missing': (facts) => `${part(facts)}: chưa in nghiêng`,
  italic: (facts) => `${part(facts)}: in nghiêng, cần chữ đứng`,
  'underline-missing': (facts) => `${part(facts)}: chưa gạch chân`,
  underline: (facts) => `${part(facts)}: dùng gạch chân của chữ`,
  caps: (facts) => `${part(facts)}: chưa viết in hoa hết`,
  lower: (facts) => `${part(facts)}: viết in hoa hết, cần chữ in thường`,
  align: (facts) => `${part(facts)}: căn ${found(facts)}, cần căn ${expected(facts)}`,

  // The letterhead
  'two-titles': () => 'Văn bản có cả Quốc hiệu lẫn tiêu đề “Đảng Cộng sản Việt Nam”, chỉ được theo một thể thức',
  wording: (facts) => `${part(facts)} viết ${quoted(facts, 'found')}, cần “${expected(facts)}”`,
  'issuer-mark': () => 'Dưới tên cơ quan có dấu “*” của văn bản Đảng, cần một đường kẻ',
  'issuer-mark-missing': () => 'Dưới tên cơ quan thiếu dấu “*”',
  'number-form': (facts) => `${part(facts)} viết ${quoted(facts, 'found')}, cần viết như “${expected(facts)}”`,
  'number-spaces': (facts) =>
    `${part(facts)} viết ${quoted(facts, 'found')}: có dấu cách hoặc gạch dài bên trong, cần “${expected(facts)}”`,
  'number-padding': (facts) =>
    `${part(facts)} viết ${quoted(facts, 'found')}: số dưới 10 thêm một số 0 ở trước, từ 10 thì không, cần “${expected(facts)}”`,
  'number-kind': (facts) =>
    `${part(facts)} viết ${quoted(facts, 'found')}: chữ viết tắt không khớp tên loại, cần “${expected(facts)}”`,
  'date-comma': (facts) => `${part(facts)} viết ${quoted(facts, 'found')}: thiếu dấu phẩy sau địa danh`,
  'date-padding': (facts) =>
    `${part(facts)} viết ${quoted(facts, 'found')}: chỉ thêm số 0 trước ngày dưới 10 và tháng 1, tháng 2, cần “${expected(facts)}”`,
  'date-form': (facts) => `${part(facts)} viết ${quoted(facts, 'found')}, cần viết như “${expected(facts)}”`,
  'date-unreal': (facts) => `${part(facts)} viết ${quoted(facts, 'found')}: không có ngày này trong lịch`,
  'place-case': (facts) =>
    `Địa danh viết ${quoted(facts, 'found')}: viết hoa chữ cái đầu của địa danh, các chữ khác viết thường, cần “${expected(facts)}”`,

  // Title and text
  'subject-mark': () => 'Dưới trích yếu có dấu “-----” của văn bản Đảng, cần một đường kẻ',
  'subject-mark-missing': () => 'Dưới trích yếu thiếu năm dấu gạch nối “-----”',
  'letter-subject': (facts) => `${part(facts)} mở đầu bằng ${quoted(facts, 'found')}, cần “${expected(facts)}”`,
  'addressees-word': (facts) => `Văn bản này dùng “${expected(facts)}”, không dùng ${quoted(facts, 'found')}`,
  'addressees-kind': (facts) => `Loại văn bản này không có dòng ${quoted(facts, 'found')}`,
  'basis-end': (facts) => `Căn cứ kết thúc bằng ${quoted(facts, 'found')}, cần dấu chấm phẩy`,
  'basis-last': (facts) => `Căn cứ cuối cùng kết thúc bằng ${quoted(facts, 'found')}, cần dấu chấm`,
  'basis-dash': () => 'Căn cứ chưa có gạch đầu dòng',
  'law-number': () => 'Căn cứ ghi số, ký hiệu của luật, pháp lệnh; loại này chỉ ghi tên và ngày (năm) ban hành',
  indent: (facts) => `${part(facts)}: dòng đầu thụt ${found(facts)} mm, cần ${expected(facts)}`,
  gap: (facts) => `${part(facts)}: các đoạn cách nhau ${found(facts)} pt, cần từ ${expected(facts)} pt`,
  'line-spacing': (facts) => `${part(facts)}: khoảng cách dòng là ${found(facts)}, cần ${expected(facts)}`,
  'end-mark': () => 'Văn bản kết thúc bằng “./.”; văn bản của Đảng chỉ dùng dấu chấm',

  // Signature, recipients, annexes
  prefix: (facts) => `${part(facts)} viết ${quoted(facts, 'found')}, cần “${expected(facts)}”`,
  'deputy-office': (facts) => `Dưới ${quoted(facts, 'found')} chưa có chức vụ của chính người ký`,
  'office-body': (facts) =>
    `${part(facts)} viết ${quoted(facts, 'found')}: không ghi thêm tên tổ chức, cần “${expected(facts)}”`,
  'name-case': (facts) =>
    `${part(facts)} viết ${quoted(facts, 'found')}: viết hoa chữ cái đầu mỗi tiếng, các chữ khác viết thường, cần “${expected(facts)}”`,
  address: (facts) => `Trước họ tên người ký có lời xưng hô ${quoted(facts, 'found')}`,
  rank: (facts) => `Trước họ tên người ký có cấp bậc hàm ${quoted(facts, 'found')}`,
  academic: (facts) => `Trước họ tên người ký có học hàm, học vị hoặc danh hiệu ${quoted(facts, 'found')}`,
  'recipient-dash': () => 'Nơi nhận chưa có gạch đầu dòng',
  'recipient-end': (facts) => `Nơi nhận kết thúc bằng ${quoted(facts, 'found')}, cần dấu chấm phẩy`,
  'recipient-last': (facts) => `Nơi nhận cuối cùng kết thúc bằng ${quoted(facts, 'found')}, cần dấu chấm`,
  'file-missing': (facts) => `Nơi nhận cuối cùng không phải là dòng lưu, cần dòng như “${expected(facts)}”`,
  'file-form': (facts) => `Dòng lưu viết ${quoted(facts, 'found')}, cần viết như “${expected(facts)}”`,
  'annex-count': (facts) => `Phụ lục đánh số ${quoted(facts, 'found')}, cần chữ số ${expected(facts)}`,
} satisfies Readonly<Record<string, Words>>;

/** What differs from custom or from a model form only. */
const ADVICE = {
  colour: (facts) => `Chữ có màu (mã ${found(facts)}), cần màu đen`,
  'size-set': (facts) =>
    `Cỡ chữ của Quốc hiệu, Tiêu ngữ và thời gian là ${found(facts)}; bộ cỡ chữ cần thống nhất: ${expected(facts)}`,
  'date-in-minutes': () => 'Biên bản không ghi địa danh, thời gian ở đầu trang; thời gian, địa điểm nằm trong nội dung',
  'second-office': (facts) => `Chức vụ khác của người ký viết ${quoted(facts, 'found')}; lệ thường viết in hoa hết`,
  'subject-stop': () => 'Trích yếu kết thúc bằng dấu chấm; mẫu không có dấu này',
} satisfies Readonly<Record<string, Words>>;

/** What could not be told. */
const UNSEEN = {
  unseen: (facts) => `Không nhận ra ${lowerFirst(part(facts))}, nên chưa kiểm tra phần này`,
} satisfies Readonly<Record<string, Words>>;

function lowerFirst(words: string): string {
  return /^Quốc|^Tiêu ngữ/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Everything that is said of a Word file, by kind. */
export const DOCX_PROBLEMS = {
  unreadable: UNREADABLE,
  deviation: DEVIATIONS,
  advice: ADVICE,
  unseen: UNSEEN,
} as const;

/** The name of one of them. */
export type DocxProblem = keyof typeof UNREADABLE | keyof typeof DEVIATIONS | keyof typeof ADVICE | keyof typeof UNSEEN;
