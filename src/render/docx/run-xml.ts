import type { ParagraphStyle, Run } from '../../blocks/types.js';
import { escapeXml } from './escape-xml.js';
import { runPropertiesXml } from './run-properties-xml.js';

/** A run of text. */
export function runXml(run: Run, style: ParagraphStyle): string {
  return `<w:r>${runPropertiesXml(run, style)}<w:t xml:space="preserve">${escapeXml(run.text)}</w:t></w:r>`;
}
