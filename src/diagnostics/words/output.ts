import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, indented, quoted, quotedPath, when } from '../say.js';
import { failureWords } from './failures.js';
import { subjectName } from './subjects.js';

/** Words about choosing documents, writing files, legal bases and our own failures. */
export const OUTPUT_WORDS = {
  // facts: found, suggestion?, allowed (ids)
  'document.unknown': {
    severity: 'error',
    message: (facts) => `Không có loại văn bản ${quoted(facts, 'found')}. Các loại hiện có: ${fact(facts, 'allowed')}.`,
    hint: (facts) => when(facts, 'suggestion', (word) => `Có phải bạn muốn chọn “${word}”?`),
  },
  // facts: found (key), document (name of the kind)
  'document.no-paper': {
    severity: 'warning',
    message: (facts) =>
      `Mục documents ghi riêng cho ${quoted(facts, 'found')}, nhưng theo dữ liệu thì không có ${quoted(facts, 'document')} nào mang tên tệp ấy.`,
    hint: () => 'Sửa phần cuối của mã theo tên đơn vị hoặc người đang ghi trong dữ liệu, hoặc xóa mục này.',
  },
  // facts: document (name), per
  'document.no-subject': {
    severity: 'warning',
    message: (facts) =>
      `Chưa làm được ${quoted(facts, 'document')}: dữ liệu chưa có ${subjectName(fact(facts, 'per'))}.`,
    hint: () => 'Ghi thêm phần ấy vào dữ liệu của khối rồi làm lại.',
  },
  // facts: folders
  'font.missing': {
    severity: 'error',
    message: () => 'Không tìm thấy phông chữ để dàn trang.',
    hint: (facts) =>
      `Cài lại chương trình, hoặc đặt đủ bốn tệp phông vào một trong các thư mục: ${fact(facts, 'folders')}.`,
  },
  'font.broken': {
    severity: 'error',
    message: () => 'Tệp phông chữ hỏng hoặc không phải phông TrueType.',
    hint: () => 'Chép lại tệp phông này, hoặc bỏ nó đi để dùng phông Tinos có sẵn.',
  },
  // facts: path, folder
  'output.outside': {
    severity: 'error',
    message: (facts) => `Tên tệp ${quoted(facts, 'path')} sẽ ghi ra ngoài thư mục kết quả ${quoted(facts, 'folder')}.`,
    hint: () => 'Bỏ “..” và phần đầu như “/” hoặc “C:” khỏi tên tệp kết quả.',
  },
  // facts: path, first (the bloc's file that has the name already)
  'output.clash': {
    severity: 'error',
    message: (facts) =>
      `Tên tệp ${quoted(facts, 'path')} đã dùng cho ${quoted(facts, 'first')}; ghi nữa sẽ đè mất tệp ấy.`,
    hint: () => 'Đặt tên khác cho một trong hai khối ở mục fileName.',
    cellHint: () => 'Đặt tên khác cho một trong hai khối ở ô này.',
  },
  // facts: path, reason (of the world's failure), detail
  'output.unwritable': {
    severity: 'error',
    message: (facts) => `Không ghi được tệp ${quotedPath(facts, 'path')}: ${failureWords(facts).write}.`,
    hint: (facts) => failureWords(facts).mend,
  },
  // facts: bases (the lines used), unverified (those of them quoted from memory), documents? (names)
  'legal.default-bases': {
    severity: 'info',
    message: (facts) =>
      `Dữ liệu không ghi căn cứ pháp lý, nên${when(facts, 'documents', (names) => ` ${names}`)} dùng các căn cứ mặc định theo thời gian của văn bản:${indented(marked(facts), 'bases')}`,
    hint: (facts) => `Nếu khối dùng căn cứ khác, ghi chúng vào mục legalBases.${unverifiedWords(facts)}`,
    cellHint: (facts) => `Nếu khối dùng căn cứ khác, ghi chúng vào trang «Căn cứ».${unverifiedWords(facts)}`,
  },
  // facts: year, changing? (the lines that begin or end within the year), documents? (names)
  'legal.no-default-bases': {
    severity: 'warning',
    message: (facts) =>
      `Chưa chọn được căn cứ pháp lý mặc định cho năm ${fact(facts, 'year')}${when(facts, 'documents', (names) => `, để in trong: ${names}`)}${when(facts, 'changing', (lines) => `: văn bản chưa có ngày mà trong năm luật có thay đổi (${lines})`)}.`,
    hint: () => 'Ghi ngày của hội nghị hoặc của văn bản, hoặc ghi căn cứ vào mục legalBases.',
    cellHint: () => 'Ghi ngày của hội nghị hoặc của văn bản, hoặc ghi căn cứ vào trang «Căn cứ».',
  },
  // facts: detail (the technical line)
  'tool.failed': {
    severity: 'error',
    message: (facts) =>
      `Xin lỗi, chương trình gặp lỗi của chính nó; dữ liệu của bạn không sai. Chi tiết: ${fact(facts, 'detail')}`,
    hint: () => 'Xin gửi dòng này cho người làm chương trình, kèm tệp dữ liệu nếu được.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;

/** The legal bases, those quoted from memory marked so. */
function marked({ bases, unverified }: Facts): Facts {
  if (typeof bases !== 'object') return {};
  const doubtful = typeof unverified === 'object' ? unverified : [];
  return { bases: bases.map((line) => (doubtful.includes(line) ? `${line} (tên gọi chưa đối chiếu)` : line)) };
}

function unverifiedWords(facts: Facts): string {
  return when(facts, 'unverified', () => ' Dòng “tên gọi chưa đối chiếu” thì so với văn bản gốc trước khi in.');
}
