import type { Facts } from '../facts.js';
import { quoted, when } from '../say.js';

/** What is wrong and how to mend it, for one way of breaking YAML or JSON. */
interface SyntaxWords {
  readonly message: string;
  readonly hint: string;
}

const IN_QUOTES = 'Đặt cả giá trị trong dấu nháy kép, ví dụ "…".';

const SYNTAX_WORDS = {
  tab: {
    message: 'Dòng này thụt lề bằng phím Tab.',
    hint: 'Thay Tab bằng dấu cách; mỗi bậc thụt hai dấu cách.',
  },
  indent: {
    message: 'Dòng này thụt lề không thẳng với các dòng cùng nhóm.',
    hint: 'Cho các mục cùng nhóm bắt đầu ở cùng một cột.',
  },
  'unclosed-quote': {
    message: 'Dấu nháy mở ở đây không có dấu nháy đóng.',
    hint: 'Thêm dấu nháy vào cuối giá trị. Dấu nháy kép nằm trong chữ thì viết \\".',
  },
  'unclosed-bracket': {
    message: 'Một dấu ngoặc “{” hoặc “[” ở phía trước chưa được đóng.',
    hint: 'Thêm dấu “}” hoặc “]” tương ứng.',
  },
  'missing-colon': {
    message: 'Dòng này không có dạng “mục: giá trị”.',
    hint: 'Viết dấu hai chấm và một dấu cách sau tên mục; trong danh sách, viết một dấu cách sau dấu “-”.',
  },
  'colon-in-text': {
    message: 'Trong giá trị này có dấu hai chấm nên máy hiểu nhầm thành một mục mới.',
    hint: IN_QUOTES,
  },
  'missing-comma': {
    message: 'Thiếu dấu phẩy (hoặc dấu hai chấm) giữa hai phần trong ngoặc.',
    hint: 'Trong “{ }” và “[ ]”, các phần cách nhau bằng dấu phẩy.',
  },
  'extra-comma': {
    message: 'Có dấu phẩy thừa ở đây.',
    hint: 'Xóa dấu phẩy này.',
  },
  'extra-text': {
    message: 'Sau giá trị đã kết thúc vẫn còn nội dung.',
    hint: `${IN_QUOTES} Dấu nháy kép nằm trong chữ thì viết \\".`,
  },
  'reserved-start': {
    message: 'Giá trị không được bắt đầu bằng ký tự này.',
    hint: IN_QUOTES,
  },
  escape: {
    message: 'Dấu “\\” trong dấu nháy kép mở đầu một ký hiệu không có.',
    hint: 'Viết hai dấu “\\\\”, hoặc dùng dấu nháy đơn thay cho dấu nháy kép.',
  },
  tag: {
    message: 'Chữ sau dấu “!” bị hiểu là ký hiệu riêng và sẽ mất khi in.',
    hint: IN_QUOTES,
  },
  alias: {
    message: 'Chữ sau dấu “*” hoặc “&” bị hiểu là ký hiệu dùng lại, nhưng không tìm thấy chỗ được dùng lại.',
    hint: IN_QUOTES,
  },
  unquoted: {
    message: 'Trong tệp JSON, chữ phải nằm trong dấu nháy kép.',
    hint: IN_QUOTES,
  },
  'json-comment': {
    message: 'Tệp JSON không được có ghi chú.',
    hint: 'Xóa phần ghi chú này; tệp .yaml thì dùng được ghi chú sau dấu “#”.',
  },
  'json-lines': {
    message: 'Trong tệp JSON, chữ trong dấu nháy kép phải nằm trên một dòng và không có phím Tab.',
    hint: 'Viết giá trị trên một dòng; chỗ xuống dòng thì viết \\n.',
  },
  key: {
    message: 'Tên mục phải là chữ, không phải danh sách hay nhóm.',
    hint: 'Viết tên mục thành một từ trên một dòng.',
  },
  'block-header': {
    message: 'Sau dấu “|” hoặc “>” phải xuống dòng rồi mới viết nội dung.',
    hint: 'Đưa phần chữ xuống dòng dưới và thụt vào hai dấu cách.',
  },
  directive: {
    message: 'Dòng bắt đầu bằng “%” không dùng được ở đây.',
    hint: 'Xóa dòng này, hoặc đặt giá trị trong dấu nháy kép.',
  },
  'many-documents': {
    message: 'Tệp có nhiều phần ngăn bằng “---”; mỗi tệp chỉ chứa một khối.',
    hint: 'Chuyển mỗi phần sang một tệp riêng, hoặc xóa dòng “---”.',
  },
} satisfies Readonly<Record<string, SyntaxWords>>;

/** The ways of breaking YAML or JSON that have their own words; all others are `other`. */
export type SyntaxProblem = keyof typeof SYNTAX_WORDS | 'other';

/** Words for the facts `problem` and `found` of a syntax error. */
export function syntaxWords(facts: Facts): SyntaxWords {
  const words = isKnown(facts.problem) ? SYNTAX_WORDS[facts.problem] : OTHER;
  return {
    message: `${words.message}${when(facts, 'found', () => ` Đang viết: ${quoted(facts, 'found')}.`)}`,
    hint: words.hint,
  };
}

const OTHER: SyntaxWords = {
  message: 'Máy không hiểu cách viết ở chỗ này.',
  hint: 'Xem lại dấu nháy, dấu hai chấm, dấu ngoặc và khoảng thụt lề ở dòng này và dòng ngay trước.',
};

function isKnown(problem: Facts[string] | undefined): problem is keyof typeof SYNTAX_WORDS {
  return typeof problem === 'string' && Object.hasOwn(SYNTAX_WORDS, problem);
}
