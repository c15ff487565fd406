import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { PATTERNS } from '../parts/patterns.js';
import { personName } from '../parts/person-name.js';
import type { Requirements } from '../requirements/requirements.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

/** The signatures: in whose name, in which office, and the names. */
export function checkSignatures({ parts: { closing }, requirements }: Inspected): readonly DocxFinding[] {
  const { offices, smallOffices, names } = closing;
  const { texts, signing } = requirements;
  const prefixes = offices.filter(({ text }) => PATTERNS.prefix.test(text));
  const others = offices.filter((line) => !prefixes.includes(line));
  const isOffice = (line: Line) => signing.allBold || isBelow(line, prefixes);
  return [
    ...prefixes.flatMap((line) => checkPrefix(line, requirements)),
    ...formatFindings('signPrefix', prefixes, texts.signPrefix),
    ...formatFindings('signer', others.filter(isOffice), texts.signer),
    ...formatFindings(
      'signer',
      others.filter((line) => !isOffice(line)),
      texts.signer,
      ['size', 'italic'],
    ),
    ...prefixes.flatMap((line) => capitals('signPrefix', line, texts.signPrefix?.rule)),
    ...others.flatMap((line) => capitals('signer', line, texts.signer?.rule)),
    ...smallOffices.map(({ text, paragraph }) =>
      finding('second-office', undefined, { found: text, at: quote(paragraph) }),
    ),
    ...formatFindings('signName', names, texts.signName),
    ...names.flatMap((line) => checkName(line, requirements)),
  ];
}

/** What stands in brackets is no part of the office. */
function capitals(
  part: 'signPrefix' | 'signer',
  { text, paragraph }: Line,
  rule: DocxFinding['rule'],
): readonly DocxFinding[] {
  const isRight = !/\p{Ll}/u.test(text.replace(/\(.*?\)/gu, ''));
  return isRight ? [] : [finding('caps', rule, { part, at: quote(paragraph) })];
}

/** Only the name, each syllable with a capital. */
function checkName({ text, paragraph }: Line, { texts, rules }: Requirements): readonly DocxFinding[] {
  const person = personName(text);
  if (person === undefined) return [];
  const { address, titles, name, isWell } = person;
  const facts = { part: 'signName', at: quote(paragraph) };
  const expected = isWell ? name : capitalised(name);
  return [
    ...(address === '' ? [] : [finding('address', rules.academic, { ...facts, found: address, expected })]),
    ...(titles === '' ? [] : [finding('academic', rules.academic, { found: titles, at: facts.at })]),
    ...(isWell ? [] : [finding('name-case', texts.signName?.rule, { ...facts, found: name, expected })]),
  ];
}

function capitalised(name: string): string {
  return name.toLocaleLowerCase('vi').replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}

/** Right below the line of the authority, in the same column. */
function isBelow({ paragraph }: Line, prefixes: readonly Line[]): boolean {
  return prefixes.some(
    ({ paragraph: above }) => above.index === paragraph.index - 1 && above.cell?.column === paragraph.cell?.column,
  );
}

const STATE_OF = {
  'T/M': 'TM.',
  'K/T': 'KT.',
  'T/L': 'TL.',
  TM: 'TM.',
  KT: 'KT.',
  TL: 'TL.',
  TUQ: 'TUQ.',
  Q: 'Q.',
} as const;
const PARTY_OF = {
  'T/M': 'T/M',
  'K/T': 'K/T',
  'T/L': 'T/L',
  TM: 'T/M',
  KT: 'K/T',
  TL: 'T/L',
  TUQ: 'T/L',
  Q: 'Q.',
} as const;

function checkPrefix({ text, paragraph }: Line, { signing, layout, rules }: Requirements): readonly DocxFinding[] {
  if (signing.prefixes.test(text)) return [];
  const form = layout.id === 'state' ? STATE_OF : PARTY_OF;
  const word = /^(?:T\/M|K\/T|T\/L|TUQ|TM|KT|TL|Q)/u.exec(text)?.[0] ?? '';
  const right = Object.entries(form).find(([key]) => key === word)?.[1] ?? word;
  const expected = `${right} ${text.slice(word.length).replace(/^[.\s/]+/u, '')}`;
  return [finding('prefix', rules.prefix, { part: 'signPrefix', found: text, expected, at: quote(paragraph) })];
}
