import type { PageSpec, StyleSheet } from '../../blocks/types.js';
import type { Parts } from './canonical-zip.js';
import { CHARACTER_STYLES } from './character-styles.js';
import { escapeXml } from './escape-xml.js';
import { TEXT_STYLE } from './text-style.js';
import { trimParts } from './trim-parts.js';
import { wordDocument } from './word-document.js';
import { wordStyles } from './word-styles.js';

/** What stands before and after the changing middle of a part. */
export type Envelope = readonly [before: string, after: string];

/** Everything of a Word file that is the same for all papers of one layout. */
export interface Frame {
  readonly parts: Parts;
  /** The references to the page number, which every section repeats. */
  readonly headers: string;
  readonly document: Envelope;
  readonly numbering: Envelope;
  readonly styles: Envelope;
}

/** Makes the frame of a layout; of the page it takes what all sections have in common. */
export async function makeFrame(styles: StyleSheet, page: PageSpec, language: string): Promise<Frame> {
  const ours = wordStyles(styles, page);
  const all = await wordDocument(ours, language, styles[TEXT_STYLE]?.size);
  const parts = trimParts(
    all,
    [...ours, ...CHARACTER_STYLES].map(({ id }) => id),
  );
  return {
    parts: { ...parts, 'word/settings.xml': settings(partOf(parts, 'word/settings.xml'), page, language) },
    headers: (partOf(parts, 'word/document.xml').match(/<w:headerReference [^>]*>/gu) ?? []).join(''),
    document: envelope(partOf(parts, 'word/document.xml'), /^(.*<w:body>).*(<\/w:body>.*)$/s),
    numbering: envelope(partOf(parts, 'word/numbering.xml'), /^(.*?)<w:abstractNum .*(<\/w:numbering>)$/s),
    styles: envelope(partOf(parts, 'word/styles.xml'), /^(.*)(<\/w:styles>)$/s),
  };
}

/** `docx` has no option for margins that change places on even pages, nor for the language of the whole file. */
function settings(xml: string, page: PageSpec, language: string): string {
  const end = `<w:themeFontLang w:val="${escapeXml(language)}"/></w:settings>`;
  const told = xml.replace('</w:settings>', end);
  return page.mirrored ? told.replace('<w:defaultTabStop', '<w:mirrorMargins/><w:defaultTabStop') : told;
}

function envelope(xml: string, shape: RegExp): Envelope {
  const [, before, after] = shape.exec(xml) ?? [];
  if (before === undefined || after === undefined) throw new Error('docx writes a part in a shape it did not have');
  return [before, after];
}

function partOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`docx no longer writes ${name}`);
  return part;
}
