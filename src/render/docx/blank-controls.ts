import type { ParagraphStyle, Run } from '../../blocks/types.js';
import type { DocxOptions } from './docx-options.js';
import { escapeXml } from './escape-xml.js';
import { runPropertiesXml } from './run-properties-xml.js';
import { runXml } from './run-xml.js';

/** The blanks of one document, gathered while its paragraphs are written in order. */
export interface BlankControls {
  /** The next blank as a control to type into that shows the dots; in a commented document with its comment. */
  next(run: Run, field: string, style: ParagraphStyle): string;
  /** The words of the comments met so far; a comment's id is its place here. */
  comments(): readonly string[];
}

/** Word takes no longer title or tag of a control. */
const LONGEST = 64;

/** Starts a document without blanks. */
export function createBlankControls({ labels, comments: commented }: DocxOptions): BlankControls {
  let count = 0;
  const comments: string[] = [];
  return {
    next(run, field, style) {
      const label = labels?.get(field);
      const control = controlXml(run, style, { id: ++count, title: label ?? field, field });
      if (!commented) return control;
      comments.push(`Cần điền: ${label === undefined ? field : `${label} (${field})`}`);
      return withCommentXml(control, comments.length - 1);
    },
    comments: () => comments,
  };
}

/** The dots are a placeholder: typing replaces them, in the look of the text around. */
function controlXml(
  run: Run,
  style: ParagraphStyle,
  { id, title, field }: { readonly id: number; readonly title: string; readonly field: string },
): string {
  return (
    `<w:sdt><w:sdtPr>${runPropertiesXml(run, style)}` +
    `<w:alias w:val="${escapeXml(startOf(title))}"/><w:tag w:val="${escapeXml(endOf(field))}"/><w:id w:val="${id}"/>` +
    `<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${runXml(run, style)}</w:sdtContent></w:sdt>`
  );
}

function withCommentXml(content: string, id: number): string {
  return (
    `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>` +
    `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
  );
}

function startOf(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Of a path the end says more. */
function endOf(path: string): string {
  return path.length > LONGEST ? `…${path.slice(1 - LONGEST)}` : path;
}
