import { isSyllable } from '../../text/syllable/is-syllable.js';
import type { Found } from '../found.js';

const NEAR = 24;

/** What a word was meant to be in which letters stand for figures that look like them, or figures for letters: `2O26`, `XlV`, `t0àn`. */
export function meantFigures({ text, letters, start, end }: Found): string | undefined {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (isPartOfCode(before, after)) return undefined;
  return roman(letters, before) ?? figures(letters, before, after) ?? syllable(letters);
}

/** With letters that look like no figure between the same spaces: `A-1O2`, `1O/KTĐ`; not `O5/1O/2026`. */
function isPartOfCode(before: string, after: string): boolean {
  return /(?![OolI])\p{sc=Latn}/u.test((/\S*$/u.exec(before)?.[0] ?? '') + (/^\S*/u.exec(after)?.[0] ?? ''));
}

/** O, l or I among figures; not what else such letters may be: `O2` (a gas), `5l` (litres), `I1` (a section), `I102` (a room), `20o25` (degrees). */
const LIKE_FIGURES = new RegExp(
  `^(?:${[
    '[\\dO]*\\dO[\\dO]*',
    'O(?:[014-9]|\\d{8,})',
    '2o\\d\\d',
    '\\d+oo\\d*',
    '\\d+o0\\d*',
    'l[\\dO]*\\d|lO{2,}',
    '\\d+l\\d+',
    'I00+',
    '\\d+I\\d+',
    '\\d{3}I',
  ].join('|')})$`,
  'u',
);
const GAS = /^O[23]$/u;
const DAY_BEFORE = /(?:ngày|tháng)\s+$/iu;
const DEGREES_AFTER = /^\s?['’′°º]/u;

function figures(letters: string, before: string, after: string): string | undefined {
  const isMeant = GAS.test(letters) ? DAY_BEFORE.test(before) : LIKE_FIGURES.test(letters);
  if (!(isMeant || isPartOfNumber(letters, before, after)) || DEGREES_AFTER.test(after)) return undefined;
  return letters.replace(/o/giu, '0').replace(/[lI]/gu, '1');
}

/** `10.OOO`, `O,5`, `l.000`. */
function isPartOfNumber(letters: string, before: string, after: string): boolean {
  if (/^O+$/u.test(letters) && (/\d[.,]$/u.test(before) || /^,\d/u.test(after))) return true;
  return /^[lO]$/u.test(letters) && /^\.\d{3}(?!\d)/u.test(after);
}

/** A figure between letters, or before small ones of which one is Vietnamese; all in capitals the word may be a code. */
const FIGURE_IN_WORD = /^(?:\p{sc=Latn}+[01]\p{sc=Latn}+|[01](?=\p{Ll}*[à-ỹ])\p{Ll}{2,})$/u;

function syllable(letters: string): string | undefined {
  if (!FIGURE_IN_WORD.test(letters) || letters === letters.toUpperCase()) return undefined;
  const meant = letters.replace('0', 'o').replace('1', 'l');
  return isSyllable(meant) ? meant : undefined;
}

const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;
const COUNTED_BEFORE = /(?<!\p{sc=Latn})(?:quý|khóa|khoá|hạng|thứ|chương|đại hội|nhiệm kỳ)\s+$/iu;

/** A small L among capitals of a number: `XlV`; of ones alone (`Kim Il`) or two signs only behind a word that counts: `quý ll`. */
function roman(letters: string, before: string): string | undefined {
  const meant = letters.replaceAll('l', 'I');
  const isMeant = meant !== letters && ROMAN.test(meant);
  return isMeant && ((letters.length > 2 && /[VX]/u.test(letters)) || COUNTED_BEFORE.test(before)) ? meant : undefined;
}
