import { onOneLine } from '../../../text/on-one-line.js';
import { regimeOf } from '../../form/regime-of.js';
import type { Reading, TypedText } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** The place before the date is not written as it should be. */
export const placeName = rule({
  id: 'place-name',
  group: 'form',
  severity: 'warning',
  title: 'Địa danh viết sai',
  text: 'Địa danh trước ngày ký là tên riêng của nơi đóng trụ sở, viết hoa các chữ đầu; tên tỉnh không kèm chữ “tỉnh”; nơi mang tên người thì ghi cả cấp, như “Thành phố Hồ Chí Minh”. Dấu phẩy và ngày do chương trình in.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4; Hướng dẫn số 05-HD/VPTW, mục I, điểm 4',
    ids: ['ND30-41', 'ND30-43', 'ND30-44', 'DANG-19'],
    confidence: 'verified',
  },
  example: { wrong: 'place: tỉnh Nam Định', right: 'place: Nam Định' },
  check: ({ data, texts }: Reading) =>
    texts.filter(isPlace).flatMap(({ path, text }) => {
      const wrong = problemOf(onOneLine(text.normalize('NFC')).trim(), regimeOf(data, path));
      return wrong === undefined ? [] : [{ path, ...wrong }];
    }),
});

function isPlace({ path }: TypedText): boolean {
  return path === 'place' || (path.endsWith('.place') && PLACE_OF_PAPER.test(path));
}

const PLACE_OF_PAPER = /^documents[.[].*\.place$/u;

type Problem = Omit<RuleFinding, 'path'>;

/** A word for a level and what it is written out as. */
const LEVEL = /^(?:thành phố|thị xã|thị trấn|đặc khu|phường|quận|huyện|xã|TP\.?|ĐK\.?)\s*(?=\p{sc=Latn}|\d)/iu;

function problemOf(place: string, regime: 'state' | 'party'): Problem | undefined {
  if (/ngày|tháng|\d{4}/u.test(place)) {
    return { message: `Địa danh “${place}” có cả ngày tháng.`, hint: 'Chỉ ghi địa danh; ngày ký ghi ở mục “date”.' };
  }
  if (/[.,;:]$/u.test(place)) {
    return { message: `Địa danh “${place}” có dấu câu ở cuối.`, hint: 'Bỏ dấu câu; chương trình in dấu phẩy.' };
  }
  return levelProblem(place, regime) ?? capitalsProblem(place);
}

function levelProblem(place: string, regime: 'state' | 'party'): Problem | undefined {
  const [, province] = /^tỉnh (.+)$/iu.exec(place) ?? [];
  if (province !== undefined) {
    return { message: `Địa danh “${place}” có chữ “tỉnh”.`, hint: `Viết “${province}”.` };
  }
  if (/^Hồ Chí Minh$/iu.test(place)) {
    return { message: `Địa danh “${place}” mang tên người mà không có cấp.`, hint: 'Viết “Thành phố Hồ Chí Minh”.' };
  }
  const [, city] = /^TP\.?\s*(.+)$/iu.exec(place) ?? [];
  if (city === undefined || regime === 'party') return undefined;
  return { message: `Địa danh “${place}” viết tắt tên cấp.`, hint: `Viết đủ “Thành phố ${city}”.` };
}

function capitalsProblem(place: string): Problem | undefined {
  const level = LEVEL.exec(place)?.[0] ?? '';
  const name = place.slice(level.length);
  const rightLevel = /^(?:TP|ĐK)/u.test(level) ? level : level.charAt(0).toUpperCase() + level.slice(1).toLowerCase();
  const right = rightLevel + name.replace(/(?<![\p{sc=Latn}'’])\p{sc=Latn}+/gu, capitalized);
  if (right === place) return undefined;
  return { message: `Địa danh “${place}” viết hoa chưa đúng.`, hint: `Viết “${right}”.` };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
