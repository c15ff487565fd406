import { allMatches } from '../../text/all-matches.js';

/** Quotation marks that do not pair: from the first of them to behind the last, or the one mark alone. */
export interface QuoteFault {
  readonly fault: 'unclosed' | 'unopened' | 'mixed';
  readonly start: number;
  readonly end: number;
}

/** A mark, and whether it stands before a word or behind one, where that can be told. */
interface Sign {
  readonly sign: string;
  readonly at: number;
  readonly side: 'before' | 'behind' | undefined;
  /** The letter before it. */
  readonly before: string;
}

/** The marks that wait for one to close them, and what was wrong so far. */
interface State {
  readonly open: readonly Sign[];
  readonly faults: readonly QuoteFault[];
}

const SIGNS = /[“”"«»\n]/gu;
const CLOSERS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
]);
/** Stands for a closing mark typed where an opening one belongs: told when met, closed by anything. */
const TOLD = 'told';

/** Quotation marks of a text that do not pair; “ ” may span paragraphs, " " may not, and 27" is a size. */
export function quoteFaults(text: string): readonly QuoteFault[] {
  const signs = allMatches(text, SIGNS).map(({ 0: sign, index }) => signAt(text, sign, index));
  const { open, faults } = signs.reduce<State>(step, { open: [], faults: [] });
  return [...faults, ...open.flatMap(unclosed)].sort((a, b) => a.start - b.start);
}

function signAt(text: string, sign: string, at: number): Sign {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/^[\s([“«–-]?$/u.test(before)) return { sign, at, before, side: /^\s?$/u.test(after) ? undefined : 'before' };
  return { sign, at, before, side: /^[\s.,;:?!…)\]”»/]?$/u.test(after) ? 'behind' : undefined };
}

function step({ open, faults }: State, next: Sign): State {
  const top = open.at(-1);
  if (next.sign === '\n') {
    const [ended, going] = [open.filter(isStraight), open.filter((sign) => !isStraight(sign))];
    return { open: going, faults: [...faults, ...ended.flatMap(unclosed)] };
  }
  if (top !== undefined && isClosed(top, next))
    return { open: open.slice(0, -1), faults: [...faults, ...mixed(top, next)] };
  if (isContinued(top, next)) return { open, faults };
  if (isOpening(next)) return { open: [...open, next], faults };
  const told = next.side === 'before' ? [{ ...next, sign: TOLD }] : [];
  return { open: [...open, ...told], faults: [...faults, ...unopened(next)] };
}

function isStraight({ sign }: Sign): boolean {
  return sign === '"';
}

function isClosed(top: Sign, { sign, side }: Sign): boolean {
  return side === 'behind' || CLOSERS.get(top.sign) === sign || (side === undefined && !CLOSERS.has(sign));
}

/** A quotation of several paragraphs opens each of them again. */
function isContinued(top: Sign | undefined, { sign, before }: Sign): boolean {
  return sign === '“' && top?.sign === sign && before === '\n';
}

function isOpening(sign: Sign): boolean {
  return CLOSERS.has(sign.sign) && !(isStraight(sign) && sign.side === 'behind');
}

function mixed(top: Sign, { sign, at }: Sign): readonly QuoteFault[] {
  const isPair = top.sign === TOLD || CLOSERS.get(top.sign) === sign;
  return isPair ? [] : [{ fault: 'mixed', start: top.at, end: at + 1 }];
}

function unopened(sign: Sign): readonly QuoteFault[] {
  const isSize = isStraight(sign) && /\d/u.test(sign.before);
  return isSize ? [] : [{ fault: 'unopened', start: sign.at, end: sign.at + 1 }];
}

function unclosed({ sign, at }: Sign): readonly QuoteFault[] {
  return sign === TOLD ? [] : [{ fault: 'unclosed', start: at, end: at + 1 }];
}
