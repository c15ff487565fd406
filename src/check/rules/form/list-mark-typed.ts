import type { TypedText } from '../../reading.js';
import { rule } from '../../rule.js';

interface MarkedFields {
  readonly fields: RegExp;
  /** What people type there. */
  readonly mark: RegExp;
}

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)](?=\s)|[IVX]{1,5}[.)-](?=\s)|[-–•+*](?=\s))\s*/u;

/** Fields that the layout marks itself. */
const FIELDS: readonly MarkedFields[] = [
  { fields: /^charter\[\d+\]\.heading$/u, mark: /^(?:Chương\s+[IVX\d]+\s*[.:-]?|[IVX]{1,5}[.)-])\s*/iu },
  { fields: /^charter.*\.articles\[\d+\]\.heading$/u, mark: /^(?:Điều\s+)?\d{1,2}\s*[.:-]\s*/iu },
  { fields: /\.points\[\d+\]$/u, mark: /^(?:\p{Ll}\)|\d{1,2}[.)](?=\s)|[-–•+*](?=\s))\s*/u },
  {
    fields:
      /^(?:pledge\.items\[\d+\]\.(?:heading|text)|charter.*\.clauses\[\d+\]\.text|(?:documents\..*\.)?legalBases\[\d+\]|.*(?<!agenda\[\d+\])\.content|movements\[\d+\]\.name|handover\.items\[\d+\]\.name|.*\.invitation\.recipients\[\d+\])$/u,
    mark: NUMBER,
  },
];
/** Its own lists are read as such. */
const PROSE = /\.(?:opinions|presentations)\[\d+\]\.content$/u;

/** A number or a dash typed before what the layout numbers. */
export const listMarkTyped = rule({
  id: 'list-mark-typed',
  group: 'form',
  severity: 'warning',
  title: 'Gõ số thứ tự, gạch đầu dòng mà chương trình đã in',
  text: 'Nội dung giao ước, chương, điều, khoản, điểm, căn cứ và các dòng của bảng do chương trình đánh số; gõ thêm thì in hai lần, và sửa thứ tự phải gõ lại.',
  source: { text: 'Cách dùng chương trình này', confidence: 'custom' },
  example: { wrong: 'text: 1. Đẩy mạnh cải cách hành chính', right: 'text: Đẩy mạnh cải cách hành chính' },
  check: ({ texts }) =>
    texts.filter(mayBeMarked).flatMap(({ path, text }) => {
      const mark = FIELDS.find(({ fields }) => fields.test(path) && !PROSE.test(path))?.mark.exec(text)?.[0];
      if (mark === undefined) return [];
      const message = `“${mark.trim()}” gõ ở đầu, chương trình in số thứ tự hoặc gạch đầu dòng thêm lần nữa.`;
      return [{ path, span: [0, mark.length] as const, message, hint: `Bỏ “${mark.trim()}”.` }];
    }),
});

function mayBeMarked({ path, text }: TypedText): boolean {
  return LAST_STEP.test(path) && MARK_FIRST.test(text);
}

/** How the paths of those fields end, and few others: to ask this first is quicker than to look at every text. */
const LAST_STEP = /(?:heading|text|content|name|\])$/;
/** Most texts begin otherwise; a short word before a mark will be looked at closely. */
const MARK_FIRST = /^(?:[\d–•+*-]|[^\s.)-]{1,5}[.)-]|chương|điều)/i;
