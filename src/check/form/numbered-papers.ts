import type { Inlines } from '../../tree/inlines.js';
import { documentDate } from '../../view/document.js';
import { fullNumber } from '../../view/full-number.js';
import { nodeOf } from '../pages/node-of.js';
import type { ReadPaper } from '../reading.js';

/** A paper with the number it bears. */
export interface NumberedPaper {
  readonly paper: ReadPaper;
  readonly date: NonNullable<ReturnType<typeof documentDate>>;
  /** Number and symbols: `04/BB-KTĐ`. */
  readonly number: string;
  /** The same for papers that may not bear one number: of one issuer and one calendar year. */
  readonly series: string;
}

/** The papers that bear a number and a date; guests of one conference get copies of one invitation. */
export function numberedPapers(papers: readonly ReadPaper[]): readonly NumberedPaper[] {
  return papers.flatMap((paper) => {
    const { facts, tree } = paper;
    if (facts.settings?.number === undefined || facts.subject.per === 'guest') return [];
    const head = nodeOf(tree, 'letterhead');
    const date = documentDate(facts);
    if (head?.number === undefined || date === undefined) return [];
    const value = words(head.number.value);
    const kind = words(head.number.kind);
    const issuer = words(head.number.issuer);
    if (value === undefined || kind === undefined || issuer === undefined) return [];
    const number = fullNumber(facts.data, { number: value, kind, issuer }).parts.join('');
    return [{ paper, date, number, series: `${number}\n${words(head.issuer) ?? ''}\n${date.year}` }];
  });
}

/** Words without a gap. */
function words(inlines: Inlines): string | undefined {
  let said = '';
  for (const inline of inlines) {
    if (inline.type === 'blank') return undefined;
    said += inline.text;
  }
  return said;
}
