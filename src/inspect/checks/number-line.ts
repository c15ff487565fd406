import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';
import { paperNumber } from '../../text/paper-number.js';
import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Parts } from '../parts/parts.js';
import type { Requirements } from '../requirements/requirements.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The number line: how it is written, and its look. */
export function checkNumberLine({ parts, requirements }: Inspected): readonly DocxFinding[] {
  const { number } = parts.letterhead;
  if (number === undefined) return [];
  const wrong = numberProblem(number.text, typeOf(parts, requirements), requirements);
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

/** What the type of a paper says of its number. */
interface TypeOf {
  readonly abbreviation: string | undefined;
  /** Only numbers of legal documents have one; what may be such a document is not told from its type. */
  readonly mayHaveYear: boolean;
}

function typeOf({ letterhead, title }: Parts, { layout }: Requirements): TypeOf {
  const isLetter = title.kind === undefined && letterhead.letterSubject !== undefined;
  const isAdministrative = isLetter || (title.known !== undefined && !LEGAL.test(title.known.name));
  return { abbreviation: title.known?.[layout.id], mayHaveYear: layout.id === 'state' && !isAdministrative };
}

const LEGAL = /^(?:Nghị quyết|Quyết định)$/u;

interface NumberProblem {
  readonly problem: DocxProblem;
  readonly expected: string;
}

/** The first thing that is wrong with a number line; a number that is still blank is none. */
function numberProblem(text: string, type: TypeOf, { layout }: Requirements): NumberProblem | undefined {
  const [lead, between, before] = layout.letterhead.number;
  const { colon = '', digits = '', sign = '', symbol = '' } = NUMBER.exec(text)?.groups ?? {};
  if (symbol === '')
    return isBlank(text) ? undefined : { problem: 'number-form', expected: `${lead}05${between}BC${before}…` };
  const plain = plainSymbol(symbol, type, before);
  const { kind = plain, sign: second = '', body = '' } = SYMBOL.exec(plain)?.groups ?? {};
  const isGiven = /\d/u.test(digits);
  const number = isGiven ? digits : '…';
  const whole = (count: string, type: string) =>
    `${lead}${count}${between}${type}${body === '' ? '' : before}${withoutSpaces(body)}`;
  if (plain !== symbol)
    return { problem: 'number-form', expected: whole(isGiven ? paperNumber(digits) : number, kind) };
  const hasOwnSigns = dashed(sign) === between && (body === '' || dashed(second) === before);
  const hasColon = colon === lead.trim().slice('Số'.length) && /^Số:? /u.test(text);
  if (!hasOwnSigns || (!hasColon && isGiven)) return { problem: 'number-form', expected: whole(number, kind) };
  const isLoose = /\s|[–—]/u.test((isGiven ? sign : sign.trim()) + second + body) || /^Số\s+:/iu.test(text);
  if (isLoose) return { problem: 'number-spaces', expected: whole(number, kind) };
  if (isGiven && digits !== paperNumber(digits))
    return { problem: 'number-padding', expected: whole(paperNumber(digits), kind) };
  const { abbreviation } = type;
  const isOther = abbreviation !== undefined && body !== '' && /\p{L}/u.test(kind) && kind !== abbreviation;
  return isOther ? { problem: 'number-kind', expected: whole(number, abbreviation) } : undefined;
}

/** A symbol without a year that it must not have, and with the sign before the body where a dot or a space stands. */
function plainSymbol(symbol: string, { abbreviation, mayHaveYear }: TypeOf, before: string): string {
  const bare = mayHaveYear ? symbol : symbol.replace(/^\d{4}\s*[/-]\s*(?=\p{L})/u, '');
  if (abbreviation === undefined || !bare.startsWith(abbreviation)) return bare;
  return abbreviation + bare.slice(abbreviation.length).replace(/^[.,_\s]+(?=\p{L})/u, before);
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
