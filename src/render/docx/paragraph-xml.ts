import type { ParagraphBlock, ParagraphStyle } from '../../blocks/types.js';
import type { DocumentContext } from './document-context.js';
import { escapeXml } from './escape-xml.js';
import { indentXml } from './indent-xml.js';
import type { NumberRef } from './numbering.js';
import { INSIDE, type ParagraphPlace, pageBreakXml } from './paragraph-place.js';
import { runXml } from './run-xml.js';
import { twips } from './twips.js';
import { xmlOfAll } from './xml-of-all.js';

const LINE_BREAK = '<w:r><w:br/></w:r>';

/** A paragraph of text, with its mark counted by Word or typed, its blanks as controls to type into. */
export function paragraphXml(
  block: ParagraphBlock,
  { styles, numbering, blanks }: DocumentContext,
  place: ParagraphPlace = INSIDE,
): string {
  const style = styles[block.style];
  if (!style) throw new Error(`paragraph style "${block.style}" is not in the style sheet`);
  const number = block.mark && numbering.next(block.mark, style);
  const above = block.mark?.heading === 'above';
  const typed = block.mark && !number ? runXml({ text: block.mark.text + (above ? '' : ' ') }, style) : '';
  const runs = xmlOfAll(block.runs, (run) =>
    run.blank === undefined ? runXml(run, style) : blanks.next(run, run.blank, style),
  );
  return `<w:p>${propertiesXml(block, style, number, place)}${typed}${above ? LINE_BREAK : ''}${runs}</w:p>`;
}

function propertiesXml(
  block: ParagraphBlock,
  style: ParagraphStyle,
  number: NumberRef | undefined,
  { opensPage, section }: ParagraphPlace,
): string {
  return (
    `<w:pPr><w:pStyle w:val="${escapeXml(block.style)}"/>` +
    keepXml(block, style) +
    pageBreakXml(opensPage) +
    (number ? `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.numId}"/></w:numPr>` : '') +
    beforeXml(block, style) +
    ownIndentXml(block, style, number) +
    `${section}</w:pPr>`
  );
}

/** A paragraph that stays with the next moves whole in LibreOffice; Word is told to do the same. */
function keepXml({ keepNext }: ParagraphBlock, style: ParagraphStyle): string {
  if (keepNext === undefined || keepNext === style.keepNext) return '';
  return keepNext ? `<w:keepNext/>${style.keepLines ? '' : '<w:keepLines/>'}` : '<w:keepNext w:val="0"/>';
}

function beforeXml({ before }: ParagraphBlock, style: ParagraphStyle): string {
  return before === undefined || before === style.before ? '' : `<w:spacing w:before="${twips(before)}"/>`;
}

function ownIndentXml({ inset }: ParagraphBlock, style: ParagraphStyle, number: NumberRef | undefined): string {
  const narrowed = inset !== undefined && inset !== 0;
  return narrowed || (number && number.indent !== indentXml(style)) ? indentXml(style, inset) : '';
}
