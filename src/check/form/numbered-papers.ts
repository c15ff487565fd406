import type { Inlines } from '../../tree/inlines.js';
import { documentDate } from '../../view/document.js';
import { fullNumber } from '../../view/full-number.js';
import { nodeOf } from '../pages/node-of.js';
import type { ReadPaper } from '../reading.js';
import { settingsPath } from './settings-path.js';

/** A paper with the number it bears. */
export interface NumberedPaper {
  readonly paper: ReadPaper;
  readonly date: NonNullable<ReturnType<typeof documentDate>>;
  /** Path of the field that gives the number. */
  readonly path: string;
  /** Number and symbols: `04/BB-KTĐ`. */
  readonly number: string;
  /** The same for papers that may not bear one number: of one issuer and one calendar year. */
  readonly series: string;
}

/** The papers that bear a number and a date; guests of one conference get copies of one invitation. */
export function numberedPapers(papers: readonly ReadPaper[]): readonly NumberedPaper[] {
  return papers.flatMap((paper) => {
    const { facts, tree } = paper;
    const head = nodeOf(tree, 'letterhead');
    const date = documentDate(facts);
    if (facts.settings?.number === undefined || facts.subject.per === 'guest') return [];
    if (head?.number === undefined || date === undefined) return [];
    const [value, kind, issuer] = [head.number.value, head.number.kind, head.number.issuer].map(words);
    if (value === undefined || kind === undefined || issuer === undefined) return [];
    const number = fullNumber(facts.data, { number: value, kind, issuer }).parts.join('');
    const series = [number, words(head.issuer), date.year].join('\n');
    return [{ paper, date, path: settingsPath(paper, 'number'), number, series }];
  });
}

/** Words without a gap. */
function words(inlines: Inlines): string | undefined {
  if (inlines.some(({ type }) => type === 'blank')) return undefined;
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}
