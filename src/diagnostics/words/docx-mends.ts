import type { Facts } from '../facts.js';
import { fact, quoted } from '../say.js';

/** How each thing found in a Word file is mended there. */
export const DOCX_MENDS: Readonly<Record<string, (facts: Facts) => string>> = {
  'not-docx': () => 'Chọn đúng tệp .docx. Đổi đuôi của tệp khác thành .docx không làm nó thành tệp Word.',
  'old-doc': () => 'Mở tệp trong Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi kiểm tra tệp mới.',
  locked: () => 'Mở tệp trong Word bằng mật khẩu, vào Tệp, Thông tin, Bảo vệ tài liệu, xóa mật khẩu rồi lưu lại.',
  damaged: () => 'Chép hoặc tải lại tệp từ nơi gốc; hoặc mở trong Word, để Word sửa, rồi lưu lại.',
  'too-big': () => 'Mở tệp trong Word, chép phần văn bản sang một tệp mới rồi kiểm tra tệp mới.',
  'no-document': () => 'Chọn đúng tệp Word .docx; tệp Excel, PowerPoint không kiểm tra được.',
  'unknown-regime': () => 'Ghi rõ thể thức: --regime state (Nhà nước) hoặc --regime party (Đảng).',

  paper: () => 'Thẻ Bố trí (Layout), Khổ giấy (Size), chọn A4.',
  orientation: () => 'Thẻ Bố trí (Layout), Hướng (Orientation), chọn Dọc (Portrait).',
  margin: () => 'Thẻ Bố trí (Layout), Lề (Margins), Lề tùy chỉnh.',
  'page-number-missing': () => 'Thẻ Chèn (Insert), Số trang (Page Number), Đầu trang, chọn kiểu ở giữa.',
  'page-number-shown': () =>
    'Bấm đúp vào đầu trang, đánh dấu “Trang đầu khác biệt” (Different First Page), xóa số ở trang đầu.',
  'page-number-below': () => 'Xóa số trang ở chân trang, rồi chèn lại ở đầu trang, kiểu ở giữa.',
  'page-number-top': () => 'Bấm đúp vào đầu trang, sửa khoảng cách của đầu trang tới mép giấy (Header from Top).',
  'annex-pages': () => 'Bấm đúp vào đầu trang của phụ lục, Định dạng số trang, chọn Bắt đầu từ 1.',

  font: () => 'Bôi đen phần này (hoặc cả văn bản: Ctrl+A), chọn phông Times New Roman.',
  'legacy-font': () =>
    'Đổi chữ sang Unicode bằng công cụ chuyển mã (UniKey: Ctrl+Shift+F6), rồi chọn phông Times New Roman.',
  'legacy-text': () => 'Bôi đen phần này, đổi sang Unicode bằng công cụ chuyển mã (UniKey: Ctrl+Shift+F6).',
  size: (facts) => `Bôi đen phần này, chọn cỡ chữ ${fact(facts, 'expected')}.`,
  'bold-missing': () => 'Bôi đen phần này, bấm Ctrl+B.',
  bold: () => 'Bôi đen phần này, bấm Ctrl+B để bỏ in đậm.',
  'italic-missing': () => 'Bôi đen phần này, bấm Ctrl+I.',
  italic: () => 'Bôi đen phần này, bấm Ctrl+I để bỏ in nghiêng.',
  'underline-missing': () => 'Bôi đen phần này, bấm Ctrl+U.',
  underline: () =>
    'Bôi đen phần này, bấm Ctrl+U để bỏ gạch chân; cần đường kẻ thì vẽ bằng Chèn (Insert), Hình (Shapes).',
  caps: () => 'Bôi đen phần này, bấm Shift+F3 đến khi thành chữ in hoa hết.',
  'second-office': () => 'Bôi đen phần này, bấm Shift+F3 đến khi thành chữ in hoa hết; nơi mình viết khác thì thôi.',
  lower: () => 'Bôi đen phần này, bấm Shift+F3 đến khi chỉ còn chữ đầu in hoa.',
  align: (facts) => `Đặt con trỏ vào đoạn này, bấm ${ALIGN_KEYS[fact(facts, 'expected')] ?? 'Ctrl+E'}.`,
  colour: () => 'Bôi đen phần này, chọn màu chữ Tự động (Automatic).',
  'size-set': () => 'Chọn lại cỡ chữ của ba dòng này theo một bộ.',

  'two-titles': () => 'Bỏ một trong hai, và sửa các phần còn lại theo thể thức đã chọn.',
  'issuer-mark': () => 'Xóa dấu “*”, vẽ đường kẻ bằng Chèn (Insert), Hình (Shapes).',
  'issuer-mark-missing': () => 'Thêm dòng “*” ngay dưới tên cơ quan ban hành.',
  'date-in-minutes': () => 'Bỏ dòng này, ghi thời gian, địa điểm vào đầu nội dung biên bản.',

  'subject-mark': () => 'Xóa dòng “-----”, vẽ đường kẻ bằng Chèn (Insert), Hình (Shapes).',
  'subject-mark-missing': () => 'Thêm dòng “-----” ở giữa, ngay dưới trích yếu.',
  'subject-stop': () => 'Xóa dấu chấm cuối trích yếu.',
  'addressees-kind': () => 'Bỏ dòng này; nơi nhận văn bản ghi ở mục Nơi nhận.',
  'basis-dash': () => 'Gõ “- ” ở đầu mỗi căn cứ.',
  'law-number': () => 'Bỏ số, ký hiệu của luật; giữ tên và ngày, tháng, năm (văn bản Đảng: năm).',
  indent: () => 'Đặt con trỏ vào đoạn, Đoạn văn (Paragraph), mục Đặc biệt (Special), chọn Dòng đầu (First line).',
  gap: () => 'Bôi đen các đoạn, Đoạn văn (Paragraph), mục Khoảng cách, sửa Sau (After).',
  'line-spacing': () => 'Bôi đen các đoạn, Đoạn văn (Paragraph), sửa Giãn cách dòng (Line spacing).',
  'end-mark': () => 'Xóa “/.” sau dấu chấm cuối.',

  'basis-end': () => 'Sửa dấu ở cuối căn cứ này thành dấu chấm phẩy.',
  'basis-last': () => 'Sửa dấu ở cuối căn cứ này thành dấu chấm.',
  'recipient-end': () => 'Sửa dấu ở cuối dòng này thành dấu chấm phẩy.',
  'recipient-last': () => 'Sửa dấu ở cuối dòng này thành dấu chấm.',
  'date-comma': () => 'Gõ dấu phẩy sau địa danh.',
  'date-unreal': () => 'Sửa lại ngày, tháng.',
  'annex-count': (facts) => `Đánh số phụ lục lại bằng chữ số ${fact(facts, 'expected')}.`,
  address: (facts) => `Chỉ giữ họ và tên: ${quoted(facts, 'expected')}.`,
  'deputy-office': () =>
    'Ghi chức vụ của người ký ở dòng dưới, như “PHÓ GIÁM ĐỐC”; người đứng đầu tự ký thì bỏ chữ “KT.” (“K/T”).',
  rank: () => 'Chỉ giữ họ và tên (trừ lực lượng vũ trang và ngành được phép ghi theo quy định riêng).',
  academic: () => 'Chỉ giữ họ và tên (trừ ngành được phép ghi theo quy định riêng).',
  'recipient-dash': () => 'Gõ “- ” ở đầu mỗi nơi nhận.',
  'file-missing': () => 'Thêm dòng lưu vào cuối danh sách nơi nhận.',
  unseen: () => 'Nếu văn bản có phần này, xem lại chữ và vị trí của nó; nếu không cần có thì thôi.',
};

const ALIGN_KEYS: Readonly<Record<string, string>> = { giữa: 'Ctrl+E', 'đều hai bên': 'Ctrl+J', trái: 'Ctrl+L' };
