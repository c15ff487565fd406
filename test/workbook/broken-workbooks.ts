import { strToU8, zipSync } from 'fflate';
import type { EditedWorkbook } from './edited-workbook.js';

/** A way to break the workbook of the invented blocs. */
export interface BrokenWorkbook {
  readonly name: string;
  readonly bytes: (book: EditedWorkbook) => Uint8Array;
}

const broken = (name: string, change: (book: EditedWorkbook) => EditedWorkbook): BrokenWorkbook => ({
  name,
  bytes: (book) => change(book).bytes(),
});

const file = (name: string, bytes: Uint8Array): BrokenWorkbook => ({ name, bytes: () => bytes });

/** The beginning of the container of old Office files, with a name in its directory. */
const container = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

const BOTH = ['co-quan-dang-2026', 'tong-hop-2026'] as const;

/** What clerks do to a workbook, and what is sent instead of one. */
export const BROKEN_WORKBOOKS: readonly BrokenWorkbook[] = [
  broken('giá trị ngoài danh sách', (book) => book.set('Khối', 'C2', 'đoàn thể')),
  broken('chữ trong ô số', (book) =>
    book.put('Đơn vị', 'Tổng số cán bộ, công chức, viên chức, người lao động', 3, 'tám mươi'),
  ),
  broken('số hiểu được hai cách', (book) => book.put('Tiêu chí', 'Điểm tối đa của tiêu chí', 2, '1.234')),
  broken('số lẻ ở ô số nguyên', (book) => book.put('Khối', 'Năm giao ước', 2, 2026.5)),
  broken('số quá lớn', (book) => book.put('Khối', 'Năm giao ước', 2, 20266)),
  broken('ngày không có thật', (book) => book.put('Hội nghị', 'Ngày hội nghị', 2, '31/02/2026')),
  broken('giờ không có thật', (book) => book.put('Hội nghị', 'Giờ bắt đầu', 2, '25:70')),
  broken('không rõ có hay không', (book) => book.put('Khối', 'Danh sách đơn vị đã đủ', 2, 'gần đủ')),
  broken('bỏ trống ô bắt buộc', (book) => book.put('Đơn vị', 'Tên đơn vị', 4, undefined)),
  broken('bỏ trống ô chọn bắt buộc', (book) => book.put('Vai trò', 'Vai trò', 2, undefined)),
  broken('đơn vị không có trong khối', (book) =>
    book.put('Vai trò', 'Đơn vị giữ vai trò (mã hoặc tên)', 2, 'ban-noi-chin'),
  ),
  broken('đơn vị ghi hai lần', (book) => book.put('Đơn vị', 'Tên đơn vị', 3, 'Văn phòng Tỉnh ủy')),
  broken('hai đơn vị trưởng', (book) => book.put('Vai trò', 'Vai trò', 3, 'đơn vị trưởng')),
  broken('đổi tên trang bắt buộc', (book) => book.rename('Đơn vị', 'Các đơn vị')),
  broken('đổi tên trang không bắt buộc', (book) => book.rename('Phong trào', 'Phong trào 2026')),
  broken('xóa trang Khối', (book) => book.drop('Khối')),
  broken('xóa mọi dòng của trang Khối', (book) => book.reorder('Khối', (rows) => rows.slice(0, 1))),
  broken('xóa cột bắt buộc', (book) => book.dropColumn('Đơn vị', 'Tên đơn vị')),
  broken('đổi tiêu đề cột bắt buộc', (book) => book.put('Đơn vị', 'Tên đơn vị', 1, 'Tên các đơn vị')),
  broken('đổi tiêu đề cột không bắt buộc', (book) => book.put('Đơn vị', 'Chức vụ người ký', 1, 'Chức vụ của người ký')),
  broken('hai cột cùng tiêu đề', (book) => book.put('Đơn vị', 'Ký hiệu của đơn vị trong số văn bản', 1, 'Tên đơn vị')),
  broken('xóa dòng tiêu đề', (book) => book.reorder('Vai trò', (rows) => rows.slice(1))),
  broken('chữ ở cột không tiêu đề', (book) => book.set('Vai trò', 'H3', 'nhớ hỏi lại')),
  broken('trùng mã khối', (book) => book.set('Khối', 'A3', BOTH[0])),
  broken('thiếu mã khối', (book) => book.set('Khối', 'A3', undefined)),
  broken('mã khối không đặt tên tệp được', (book) => book.set('Khối', 'A3', 'khối: tổng hợp')),
  broken('dòng của khối không có', (book) => book.set('Đơn vị', 'A5', 'tong-hop-2025')),
  broken('dòng không ghi khối', (book) => book.set('Đơn vị', 'A5', undefined)),
  broken('hội nghị không có', (book) => book.set('Đại biểu', 'B2', 'Hội nghị bất thường')),
  broken('không ghi hội nghị nào', (book) => book.set('Đại biểu', 'B2', undefined)),
  broken('số của dòng không có', (book) => book.put('Sáng kiến', 'Đề nghị số', 2, 99)),
  broken('không ghi số của dòng', (book) => book.put('Sáng kiến', 'Đề nghị số', 2, undefined)),
  broken('hai dòng cùng số', (book) => book.put('Đề nghị', 'STT', 3, 1)),
  broken('số thứ tự là chữ', (book) => book.put('Đề nghị', 'STT', 3, 'hai')),
  broken('hai dòng cho một hội nghị', (book) => book.set('Hội nghị', 'B3', 'Hội nghị')),
  broken('mục báo cáo không có', (book) => book.put('Nội dung báo cáo', 'Mục', 2, 'Tình hình chungg')),
  broken('công thức lỗi', (book) => book.raw('Đơn vị', 'C3', 't="e"', '<f>A1+#REF!</f><v>#REF!</v>')),
  broken('công thức chưa có kết quả', (book) => book.raw('Đơn vị', 'C3', '', '<f>A1&amp;B1</f>')),
  broken('công thức có kết quả', (book) => book.raw('Đơn vị', 'C3', 't="str"', '<f>A1</f><v>Ban Tổ chức Tỉnh ủy</v>')),
  broken('trang, cột thừa', (book) => book.add('Nháp', [['abc']]).set('Đơn vị', 'P1', 'Ghi chú riêng')),
  broken('hai trang cùng tên', (book) => book.add('ĐƠN VỊ', [['Tên đơn vị'], ['Sở Y tế']])),
  file('tệp .xls', container('Workbook')),
  file('tệp đặt mật khẩu', container('EncryptedPackage')),
  file(
    'tệp .ods',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
  ),
  file('tệp nén khác', zipSync({ 'a.txt': strToU8('a') })),
  file('tệp Word', zipSync({ '_rels/.rels': strToU8('<Relationships/>'), 'word/document.xml': strToU8('<x/>') })),
  file('tệp CSV đổi đuôi', strToU8('Mã khối;Tên khối\n')),
  file('tệp rỗng', new Uint8Array()),
  { name: 'tệp bị cắt', bytes: (book) => book.bytes().slice(0, -2000) },
];
