import type { WordsEntry } from '../entry.js';
import { fact } from '../say.js';

/** Words about showing the data on the page. */
export const PREVIEW_WORDS = {
  'preview.no-page': {
    severity: 'error',
    message: () => 'Chưa có trang làm việc, hoặc tệp này không phải trang làm việc của thidua.',
    hint: () => 'Trong thư mục của công cụ, chạy “npm run build” rồi thử lại.',
  },
  // facts: found, maximum (numbers of files)
  'preview.too-many': {
    severity: 'error',
    message: (facts) => `Có ${fact(facts, 'found')} tệp; một lần chỉ xem được tới ${fact(facts, 'maximum')} tệp.`,
    hint: () => 'Nêu từng thư mục làm việc hoặc từng tệp dữ liệu cần xem.',
  },
  'preview.link': {
    severity: 'warning',
    message: () => 'Đây là một liên kết (link) tới nơi khác nên không đưa lên trang.',
    hint: () => 'Chép chính tệp hay thư mục ấy vào thư mục làm việc.',
  },
  // facts: port
  'preview.port-taken': {
    severity: 'error',
    message: (facts) => `Cổng ${fact(facts, 'port')} đang có chương trình khác dùng.`,
    hint: () => 'Chọn số khác sau “--port”, hoặc bỏ “--port” để máy tự chọn một cổng còn trống.',
  },
  // facts: detail
  'preview.no-server': {
    severity: 'error',
    message: (facts) => `Máy không cho mở trang ở địa chỉ của chính nó: ${fact(facts, 'detail') || 'không rõ vì sao'}.`,
    hint: () => 'Thử số khác sau “--port”, hoặc bỏ “--port”. Vẫn thế thì mở thẳng tệp “thidua.html” bằng trình duyệt.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
