import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, indented, quoted, quotedPath, when } from '../say.js';

/** Words about making the papers of many blocs at once. */
export const BATCH_WORDS = {
  // facts: folder, file, pid?, host?
  'batch.locked': {
    severity: 'error',
    message: (facts) =>
      `Đang có một lần chạy khác ghi vào thư mục kết quả ${quotedPath(facts, 'folder')}${when(facts, 'pid', (pid) => ` (tiến trình ${pid}${when(facts, 'host', (host) => ` trên máy ${host}`)})`)}.`,
    hint: (facts) =>
      `Chờ lần chạy ấy xong, hoặc chọn thư mục khác sau “--out”. Nếu chắc chắn không còn lần chạy nào (ví dụ máy đã tắt giữa chừng) thì xóa tệp ${quotedPath(facts, 'file')} rồi chạy lại.`,
  },
  'batch.bad-manifest': {
    severity: 'warning',
    message: () => 'Không đọc được tệp ghi nhớ này, nên coi như chưa từng làm văn bản nào ghi trong đó.',
    hint: () => 'Tệp đã có trong thư mục kết quả được giữ nguyên nếu khác bản mới; bản mới ghi bên cạnh.',
  },
  // facts: problem, found
  'batch.bad-pattern': {
    severity: 'error',
    message: (facts) => `Mẫu tên tệp không dùng được: ${patternWords(facts)}.`,
    hint: () => 'Ví dụ: --name-pattern "{bloc}/{year}/{order}-{kind}[-{key}].{ext}"',
  },
  // facts: found
  'batch.bad-shard': {
    severity: 'error',
    message: (facts) => `Sau “--shard” cần phần thứ mấy trên tổng số phần, không phải ${quoted(facts, 'found')}.`,
    hint: () => 'Ví dụ: --shard 2/8 là phần thứ 2 trong 8 phần.',
  },
  // facts: option, found, least, most
  'batch.bad-number': {
    severity: 'error',
    message: (facts) =>
      `Sau ${quoted(facts, 'option')} cần một số nguyên từ ${fact(facts, 'least')} đến ${fact(facts, 'most')}, không phải ${quoted(facts, 'found')}.`,
  },
  // facts: found, suggestion?, allowed
  'batch.unknown-bloc': {
    severity: 'error',
    message: (facts) => `Không có khối ${quoted(facts, 'found')} trong các thư mục đã nêu.`,
    hint: (facts) =>
      when(facts, 'suggestion', (id) => `Có phải bạn muốn chọn “${id}”?`) ||
      'Gõ thêm “--dry-run” để xem tên các khối tìm thấy.',
  },
  // facts: found
  'batch.unknown-year': {
    severity: 'error',
    message: (facts) => `Không có khối nào của năm ${fact(facts, 'found')} trong các thư mục đã nêu.`,
    hint: () => 'Năm của một khối ghi sau “year” trong tệp dữ liệu của khối. Bỏ “--year” thì làm mọi năm.',
  },
  // facts: path, beside
  'batch.kept': {
    severity: 'warning',
    message: (facts) =>
      `Tệp ${quotedPath(facts, 'path')} đã có người sửa nên giữ nguyên; bản mới ghi vào ${quotedPath(facts, 'beside')}.`,
    hint: () => 'So hai tệp rồi giữ một: muốn dùng bản mới thì xóa tệp cũ và đổi tên bản mới.',
  },
  // facts: first, second (options)
  'batch.not-together': {
    severity: 'error',
    message: (facts) => `Không dùng ${quoted(facts, 'first')} cùng với ${quoted(facts, 'second')}.`,
    hint: (facts) => TOGETHER[fact(facts, 'first')] ?? 'Bỏ một trong hai tùy chọn.',
  },
  // facts: path, first, second (names of papers), cause ('pattern' or 'templates')
  'batch.clash': {
    severity: 'error',
    message: (facts) =>
      `Hai văn bản ${quoted(facts, 'first')} và ${quoted(facts, 'second')} cùng mang tên tệp ${quotedPath(facts, 'path')}.`,
    hint: (facts) =>
      fact(facts, 'cause') === 'pattern'
        ? 'Đổi mẫu tên tệp (“--name-pattern”), hoặc bỏ tùy chọn ấy.'
        : 'Đổi tên một trong hai mẫu riêng của thư mục làm việc.',
  },
  // facts: path, name (of the paper), bloc (the other)
  'batch.bloc-clash': {
    severity: 'error',
    message: (facts) =>
      `Văn bản ${quoted(facts, 'name')} sẽ mang tên tệp ${quotedPath(facts, 'path')}, là tên một tệp của khối ${quoted(facts, 'bloc')}.`,
    hint: () =>
      'Để “{bloc}” thành một thư mục riêng trong mẫu tên tệp (“--name-pattern”), hoặc đổi tên tệp dữ liệu của một trong hai khối.',
  },
  // facts: bloc, file (of the other)
  'batch.name-held': {
    severity: 'error',
    message: (facts) =>
      `Chưa làm khối này, vì thư mục kết quả đã có văn bản của một khối khác cũng tên ${quoted(facts, 'bloc')}, làm từ tệp ${quotedPath(facts, 'file')}.`,
    hint: () =>
      'Chọn thư mục kết quả khác sau “--out”, hoặc nêu cả hai thư mục làm việc trong một lệnh: khi ấy mỗi khối có thư mục riêng. Nếu tệp kia là bản cũ không dùng nữa thì xóa hoặc đổi tên nó.',
  },
  'batch.worker-died': {
    severity: 'error',
    message: () =>
      'Luồng đang làm khối này bị dừng giữa chừng hai lần, có thể vì thiếu bộ nhớ; các khối khác vẫn làm tiếp.',
    hint: () => 'Chạy lại với “--workers 1”.',
  },
  // facts: files, bloc?
  'batch.orphan': {
    severity: 'info',
    message: (facts) =>
      `${filesIn(facts).length < 2 ? 'Tệp' : 'Còn'} ${filesOf(facts)} do lần chạy trước làm, nay không còn văn bản nào cần đến${listed(facts)}`,
    hint: () => 'Chạy lại với “--prune” để xóa.',
  },
  'batch.not-pruned': {
    severity: 'warning',
    message: () =>
      'Có lỗi ở chỗ này, nên không xóa văn bản của những khối đã làm từ đây, dù nay không thấy tệp dữ liệu của chúng.',
    hint: () =>
      'Có thể tệp chưa chép hay chưa đồng bộ về đủ. Sửa lỗi rồi chạy lại; khối nào thật sự đã bỏ thì khi ấy mới xóa.',
  },
  // facts: bloc, year, past, files (how many)
  'batch.past-year': {
    severity: 'info',
    message: (facts) =>
      `Dữ liệu của khối ${quoted(facts, 'bloc')} nay là của năm ${fact(facts, 'year')}. ${fact(facts, 'files')} tệp của năm ${fact(facts, 'past')} vẫn giữ nguyên, cả khi chạy với “--prune”.`,
    hint: () => 'Nếu trước đây chỉ là ghi nhầm năm thì tự xóa các tệp ấy.',
  },
  // facts: files, bloc?
  'batch.orphan-removed': {
    severity: 'info',
    message: (facts) =>
      `Đã xóa ${filesIn(facts).length < 2 ? 'tệp ' : ''}${filesOf(facts)}, vì không còn văn bản nào cần đến${listed(facts)}`,
  },
  // facts: path
  'batch.orphan-edited': {
    severity: 'warning',
    message: (facts) =>
      `Không còn văn bản nào cần đến tệp ${quotedPath(facts, 'path')}, nhưng tệp đã có người sửa nên không xóa.`,
    hint: () => 'Nếu văn bản ấy nay mang tên tệp khác thì chỗ sửa chưa có trong tệp mới: đưa sang, rồi tự xóa tệp này.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;

/** Beyond so many files a list only counts them. */
const MOST_LISTED = 10;

function filesIn({ files = [] }: Facts): readonly string[] {
  return typeof files === 'object' ? files : [];
}

/** One file by its name, several by their number. */
function filesOf(facts: Facts): string {
  const [path = '', ...others] = filesIn(facts);
  if (others.length === 0) return quotedPath({ path }, 'path');
  return `${others.length + 1} tệp${when(facts, 'bloc', () => ` của khối ${quoted(facts, 'bloc')}`)}`;
}

/** The names of several, at the end of a sentence. */
function listed(facts: Facts): string {
  const files = filesIn(facts);
  if (files.length < 2) return '.';
  const more = files.length - MOST_LISTED;
  return `:${indented({ files: files.slice(0, MOST_LISTED) }, 'files')}${more > 0 ? `\n      - … và ${more} tệp nữa` : ''}`;
}

const TOGETHER: Readonly<Record<string, string>> = {
  '--bundle kind': 'Làm xong mọi phần, rồi chạy một lần không có “--shard”: chỉ các tập in còn phải làm.',
};

const PATTERN_PROBLEMS: Readonly<Record<string, (facts: Facts) => string>> = {
  'unknown-token': (facts) => `không có phần ${quoted(facts, 'found')}`,
  'bad-character': (facts) => `ký tự ${quoted(facts, 'found')} không dùng được trong tên tệp, hoặc ngoặc không khớp`,
  'bad-folder': (facts) => `tên thư mục ${quoted(facts, 'found')} không dùng được`,
  'no-end': () => 'mẫu phải kết thúc bằng “.{ext}”',
  'no-folder': () => 'phải có một thư mục mang “{bloc}”, để tệp của các khối không đè lên nhau',
  'optional-token': (facts) =>
    `${quoted(facts, 'found')} chỉ đứng trong ngoặc vuông cùng “{key}”, mà văn bản chung của khối không có “{key}” nên cả ngoặc bị bỏ`,
  'no-name': () => 'văn bản chung của khối không có “{key}”, nên tên tệp không còn gì',
  'missing-token': (facts) => `thiếu ${quoted(facts, 'found')}, nên nhiều văn bản sẽ cùng một tên`,
};

function patternWords(facts: Facts): string {
  const problem = fact(facts, 'problem');
  return (Object.hasOwn(PATTERN_PROBLEMS, problem) ? PATTERN_PROBLEMS[problem]?.(facts) : undefined) ?? problem;
}
