import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { millimetres } from '../requirements/millimetres.js';
import type { Requirements } from '../requirements/requirements.js';
import type { Paragraph } from '../word/paragraph.js';
import type { Margin, Section } from '../word/section.js';
import type { WordFile } from '../word/word-file.js';
import { decimal } from './decimal.js';
import { formatFindings } from './format-findings.js';
import { rangeWords } from './range-words.js';

/** A paper with so few letters has one page; on the first no number is printed. */
const ONE_PAGE = 1200;
/** In millimetres. */
const SLACK = 1;

/** The page numbers: in the middle of the top margin, not on the first page, and from 1 again in every annex. */
export function checkPageNumbers({ word, parts, requirements }: Inspected): readonly DocxFinding[] {
  const [first] = word.sections;
  if (first === undefined) return [];
  const openers = new Map(
    word.paragraphs
      .toReversed()
      .filter(({ text }) => text !== '')
      .map((each) => [each.section, each]),
  );
  const annexes = new Set(
    parts.annexes
      .filter((annex) => annex.section > 0 && openers.get(annex.section) === annex)
      .map(({ section }) => section),
  );
  return [
    ...checkPresence(first, word, requirements),
    ...checkFirstPage(first, requirements),
    ...numbersOf(first).flatMap((paragraph) => checkNumber(paragraph, first, requirements)),
    ...word.sections.flatMap((section, at) => checkStart(section, annexes.has(at), requirements)),
  ];
}

function isNumbered({ paragraphs }: Margin): boolean {
  return paragraphs.some(isNumber);
}

function isNumber({ runs }: Paragraph): boolean {
  return runs.some(({ field }) => field === 'PAGE');
}

function numbersOf({ furniture }: Section): readonly Paragraph[] {
  const headers = furniture.filter(({ place, pages }) => place === 'header' && pages !== 'first');
  return headers.flatMap(({ paragraphs }) => paragraphs.filter(isNumber)).slice(0, 1);
}

function checkPresence({ furniture }: Section, word: WordFile, { rules }: Requirements): readonly DocxFinding[] {
  const later = furniture.filter(({ pages }) => pages !== 'first');
  if (later.some((margin) => margin.place === 'header' && isNumbered(margin))) return [];
  if (later.some(isNumbered)) return [finding('page-number-below', rules.pageNumber)];
  const letters = word.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const isShort = word.pages === undefined || word.pages < 1 ? letters < ONE_PAGE : word.pages === 1;
  return isShort ? [] : [finding('page-number-missing', rules.pageNumber)];
}

function checkFirstPage({ furniture, hasFirstPage }: Section, { rules }: Requirements): readonly DocxFinding[] {
  const shown = furniture.some((margin) => isNumbered(margin) && margin.pages === (hasFirstPage ? 'first' : 'default'));
  return shown ? [finding('page-number-shown', rules.pageNumber)] : [];
}

function checkNumber(paragraph: Paragraph, section: Section, requirements: Requirements): readonly DocxFinding[] {
  const { rules, numberTop, texts } = requirements;
  const runs = paragraph.runs.filter(({ field }) => field === 'PAGE').map((run) => ({ ...run, text: '2' }));
  const isCentred =
    paragraph.align === 'center' || paragraph.inBox || paragraph.runs[0]?.text.startsWith('\t') === true;
  const top = section.headerTop === undefined ? undefined : millimetres(section.headerTop);
  const isFar =
    numberTop !== undefined && top !== undefined && (top < numberTop[0] - SLACK || top > numberTop[1] + SLACK);
  return [
    ...formatFindings('pageNumber', [{ text: '2', runs, paragraph }], texts.pageNumber).map(withoutPlace),
    ...(isCentred
      ? []
      : [finding('align', rules.pageNumber, { part: 'pageNumber', found: 'trái hoặc phải', expected: 'giữa' })]),
    ...(isFar
      ? [finding('page-number-top', rules.pageNumber, { found: decimal(top), expected: rangeWords(numberTop) })]
      : []),
  ];
}

/** A page number has no words to find it by. */
function withoutPlace({ problem, rule, facts: { at: _, ...facts } }: DocxFinding): DocxFinding {
  return { problem, rule, facts };
}

function checkStart({ start }: Section, isAnnex: boolean, { rules }: Requirements): readonly DocxFinding[] {
  return isAnnex && start !== 1 ? [finding('annex-pages', rules.annexPages)] : [];
}
