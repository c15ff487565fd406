import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';
import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Requirements } from '../requirements/requirements.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The number line: how it is written, and its look. */
export function checkNumberLine({ parts, requirements }: Inspected): readonly DocxFinding[] {
  const { number } = parts.letterhead;
  if (number === undefined) return [];
  const wrong = numberProblem(number.text, parts.title.known?.[requirements.layout.id], requirements);
  const facts = { part: 'number', found: number.text, at: quote(number.paragraph) };
  return [
    ...(wrong === undefined
      ? []
      : [finding(wrong.problem, ruleOf(wrong.problem, requirements), { ...facts, expected: wrong.expected })]),
    ...formatFindings('number', [number], requirements.texts.number),
  ];
}

function ruleOf(problem: DocxProblem, { rules }: Requirements): DocxFinding['rule'] {
  if (problem === 'number-spaces') return rules.numberSpaces;
  if (problem === 'number-kind') return rules.numberKind;
  return problem === 'number-padding' ? rules.numberPadding : rules.numberForm;
}

/** `Số`, perhaps a colon, the number or a blank for it, then a sign and the symbol. */
const NUMBER = /^Số\s*(?<colon>:?)\s*(?<digits>\d+|[….\s_]*)(?<sign>\s*[/–—-]\s*)(?<symbol>.+)$/iu;
/** Of the symbol the type, a sign, and the body. */
const SYMBOL = /^(?<kind>[\p{L}….]+)(?<sign>\s*[/–—-]\s*)(?<body>.+)$/u;

interface NumberProblem {
  readonly problem: DocxProblem;
  readonly expected: string;
}

/** The first thing that is wrong with a number line; a number that is still blank is none. */
function numberProblem(
  text: string,
  abbreviation: string | undefined,
  { layout }: Requirements,
): NumberProblem | undefined {
  const [lead, between, before] = layout.letterhead.number;
  const { colon = '', digits = '', sign = '', symbol = '' } = NUMBER.exec(text)?.groups ?? {};
  if (symbol === '')
    return isBlank(text) ? undefined : { problem: 'number-form', expected: `${lead}05${between}BC${before}…` };
  const { kind = symbol, sign: second = '', body = '' } = SYMBOL.exec(symbol)?.groups ?? {};
  const isGiven = /\d/u.test(digits);
  const number = isGiven ? digits : '…';
  const whole = (count: string, type: string) =>
    `${lead}${count}${between}${type}${body === '' ? '' : before}${withoutSpaces(body)}`;
  const hasOwnSigns = dashed(sign) === between && (body === '' || dashed(second) === before);
  const hasColon = colon === lead.trim().slice('Số'.length) && /^Số:? /u.test(text);
  if (!hasOwnSigns || (!hasColon && isGiven)) return { problem: 'number-form', expected: whole(number, kind) };
  const isLoose = /\s|[–—]/u.test((isGiven ? sign : sign.trim()) + second + body) || /^Số\s+:/iu.test(text);
  if (isLoose) return { problem: 'number-spaces', expected: whole(number, kind) };
  if (isGiven && digits !== padded(digits)) return { problem: 'number-padding', expected: whole(padded(digits), kind) };
  const isOther = abbreviation !== undefined && body !== '' && /\p{L}/u.test(kind) && kind !== abbreviation;
  return isOther ? { problem: 'number-kind', expected: whole(number, abbreviation) } : undefined;
}

/** `Số:` and dots. */
function isBlank(text: string): boolean {
  return /^Số:?[….\s_/-]*$/iu.test(text);
}

function dashed(sign: string): string {
  return sign.trim().replace(/[–—]/u, '-');
}

function withoutSpaces(symbol: string): string {
  return symbol.replace(/\s*[–—-]\s*/gu, '-').replace(/\s*\/\s*/gu, '/');
}

function padded(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '').padStart(2, '0');
}
