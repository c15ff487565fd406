import { onOneLine } from '../../../text/on-one-line.js';
import type { Reading, TypedText } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

const PREFIX = /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|[TK]\s*\/\s*[MTL](?!\p{sc=Latn}))\s*/iu;
const FIELDS = /^units\[\d+\]\.(?:headTitle|signatory\.(?:title|behalfOf))$/u;

/** `KT. GIÁM ĐỐC` typed as the office, where the authority is a code of its own. */
export const authorityPrefix = rule({
  id: 'authority-prefix',
  group: 'form',
  severity: 'warning',
  title: 'Quyền hạn ký gõ vào chức vụ',
  text: 'TM., KT., TL., TUQ., Q. (văn bản Đảng: T/M, K/T, T/L) ghi bằng mục “authority” để chương trình in đúng thể thức; mục chức vụ chỉ ghi chức vụ.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 7; Hướng dẫn số 05-HD/VPTW, mục I, điểm 7',
    ids: ['ND30-80', 'ND30-82', 'DANG-40'],
    confidence: 'verified',
  },
  example: { wrong: 'title: KT. Giám đốc', right: 'title: Phó Giám đốc, authority: deputy' },
  check: ({ texts }: Reading) =>
    texts.filter(isOffice).flatMap(({ path, text }): readonly RuleFinding[] => {
      const prefix = PREFIX.exec(text.trim())?.[0];
      if (prefix === undefined) return [];
      const message = `Chức vụ “${onOneLine(text).trim()}” có quyền hạn ký “${prefix.trim()}” ở trước.`;
      return [{ path, message, hint: `Bỏ “${prefix.trim()}”${hintFor(prefix)}.` }];
    }),
});

function isOffice({ path }: TypedText): boolean {
  return path.startsWith('units[') && FIELDS.test(path);
}

/** The codes of `authority`, by what is printed. */
const CODES: Readonly<Record<string, string>> = {
  TM: 'behalf',
  KT: 'deputy',
  TL: 'order',
  TUQ: 'delegated',
  Q: 'acting',
};

function hintFor(prefix: string): string {
  const code = CODES[prefix.toUpperCase().replace(/[^A-Z]/gu, '')];
  return code !== undefined ? `, ghi “authority: ${code}” cho người ký` : '';
}
