import type { Facts } from '../facts.js';
import { fact } from '../say.js';

/** Why the file system refused, as the end of a sentence about reading or writing, and how to mend it. */
export interface FailureWords {
  readonly read: string;
  readonly write: string;
  readonly mend: string;
}

/** Words for the facts `reason` and `detail` of a failed read or write. */
export function failureWords(facts: Facts): FailureWords {
  const reason = fact(facts, 'reason');
  return (Object.hasOwn(FAILURES, reason) ? FAILURES[reason] : undefined) ?? unforeseen(fact(facts, 'detail'));
}

const FAILURES: Readonly<Record<string, FailureWords>> = {
  missing: {
    read: 'không có tệp hay thư mục này',
    write: 'không có thư mục để ghi vào',
    mend: 'Xem lại tên và đường dẫn.',
  },
  exists: {
    read: 'đã có tệp này',
    write: 'đã có tệp hay thư mục mang tên này',
    mend: 'Xóa hoặc đổi tên tệp đang có, rồi làm lại.',
  },
  directory: {
    read: 'đây là thư mục, không phải tệp',
    write: 'chỗ này đang là một thư mục',
    mend: 'Chọn tên khác, hoặc đổi tên thư mục đó.',
  },
  'not-directory': {
    read: 'một phần của đường dẫn là tệp, không phải thư mục',
    write: 'một tệp đang chiếm tên của thư mục cần tạo',
    mend: 'Chọn thư mục khác, hoặc đổi tên tệp đó.',
  },
  denied: {
    read: 'máy không cho phép đọc',
    write: 'máy không cho phép ghi',
    mend: 'Đóng tệp nếu nó đang mở trong chương trình khác, rồi xem lại quyền của thư mục.',
  },
  full: {
    read: 'ổ đĩa đã đầy',
    write: 'ổ đĩa đã đầy',
    mend: 'Xóa bớt tệp trên ổ đĩa, hoặc chọn thư mục ở ổ khác.',
  },
};

function unforeseen(detail: string): FailureWords {
  const words = detail === '' ? 'không rõ vì sao' : detail;
  return { read: words, write: words, mend: 'Thử lại với thư mục khác.' };
}
