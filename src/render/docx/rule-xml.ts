import type { RuleBlock } from '../../blocks/types.js';
import { borderXml } from './border-xml.js';
import { INSIDE, type ParagraphPlace, pageBreakXml } from './paragraph-place.js';
import { twips } from './twips.js';

/**
 * A drawn line as the bottom border of a textless paragraph, its indents leaving `width` in the middle of the container.
 * Word stands a border under the line of text, so the line of text is lower than the block by the border's weight.
 */
export function ruleXml(rule: RuleBlock, container: number, place: ParagraphPlace = INSIDE): string {
  const indent = twips((container - rule.width) / 2);
  return (
    '<w:p><w:pPr><w:pStyle w:val="rule"/>' +
    (rule.keepNext ? '<w:keepNext/>' : '') +
    pageBreakXml(place.opensPage) +
    `<w:pBdr>${borderXml('bottom', rule.weight, rule.dashed ? 'dashed' : 'single')}</w:pBdr>` +
    `<w:spacing w:line="${Math.max(1, twips(rule.height - rule.weight))}" w:lineRule="exact"${afterXml(rule.after)}/>` +
    `<w:ind w:left="${indent}" w:right="${indent}"/>${place.section}</w:pPr></w:p>`
  );
}

function afterXml(after: number): string {
  return after === 0 ? '' : ` w:after="${twips(after)}"`;
}
