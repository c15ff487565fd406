import type { ParagraphStyle, Run } from '../../blocks/types.js';
import { escapeXml } from './escape-xml.js';

/** A run of text, with only those properties in which it differs from its paragraph's style. */
export function runXml(run: Run, style: ParagraphStyle): string {
  const properties = toggleXml('b', run.bold, style.bold) + toggleXml('i', run.italic, style.italic);
  const stated = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${stated}<w:t xml:space="preserve">${escapeXml(run.text)}</w:t></w:r>`;
}

function toggleXml(name: string, stated: boolean | undefined, inherited: boolean): string {
  if (stated === undefined || stated === inherited) return '';
  const value = stated ? '' : ' w:val="0"';
  return `<w:${name}${value}/><w:${name}Cs${value}/>`;
}
