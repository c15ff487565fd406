import { escapeXml } from './escape-xml.js';
import type { PackagePart } from './package-part.js';

/** Who says what is to be filled in. */
const AUTHOR = 'w:author="thidua" w:initials="td"';

/** The comments of a document, by their ids; without a date, so that the same paper is the same bytes. */
export function commentsPart(comments: readonly string[]): PackagePart {
  return {
    name: 'comments.xml',
    content:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      `${comments.map(commentXml).join('')}</w:comments>`,
    contentType:
      '<Override PartName="/word/comments.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    id: 'rIdComments',
    relationship: 'comments',
  };
}

function commentXml(words: string, id: number): string {
  return (
    `<w:comment w:id="${id}" ${AUTHOR}><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>` +
    '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' +
    `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p></w:comment>`
  );
}
