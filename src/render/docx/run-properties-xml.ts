import type { ParagraphStyle, Run } from '../../blocks/types.js';

/**
 * The properties in which a run differs from its paragraph's style, or nothing. What stands out does so by a character style;
 * only what a style cannot say, such as regular text in a bold paragraph, is direct.
 */
export function runPropertiesXml({ bold, italic }: Run, style: ParagraphStyle): string {
  const strong = bold === true && !style.bold;
  const stressed = italic === true && !style.italic;
  const properties = [
    strong ? styleXml('Strong') : stressed ? styleXml('Emphasis') : '',
    strong ? '' : toggleXml('b', bold, style.bold),
    stressed && !strong ? '' : toggleXml('i', italic, style.italic),
  ].join('');
  return properties && `<w:rPr>${properties}</w:rPr>`;
}

function styleXml(id: string): string {
  return `<w:rStyle w:val="${id}"/>`;
}

function toggleXml(name: string, stated: boolean | undefined, inherited: boolean): string {
  if (stated === undefined || stated === inherited) return '';
  const value = stated ? '' : ' w:val="0"';
  return `<w:${name}${value}/><w:${name}Cs${value}/>`;
}
