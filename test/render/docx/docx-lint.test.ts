import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { lintDocx } from '../../support/docx-lint.js';
import { LABELS, RICH } from './rich-document.js';

const whole = unzipSync(await renderDocx(RICH, { labels: LABELS, comments: true, signatureLines: true }));

test('nothing is found in a whole document', () => {
  expect(lintDocx(zipSync(whole))).toEqual([]);
});

test.each<[part: string, from: string | RegExp, to: string, problem: string]>([
  ['word/document.xml', 'w:val="body"', 'w:val="lost"', 'style lost does not exist'],
  ['word/styles.xml', 'w:basedOn w:val="Heading1"', 'w:basedOn w:val="Heading9"', 'style Heading9'],
  ['word/document.xml', '<w:numId w:val="2"/>', '<w:numId w:val="99"/>', 'number 99 level 1'],
  ['word/document.xml', '<w:ilvl w:val="1"/>', '<w:ilvl w:val="5"/>', 'level 5'],
  ['word/numbering.xml', '<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="99"/>', 'number 1 has no definition'],
  ['word/numbering.xml', 'w:numId="2"', 'w:numId="1"', 'w:num 1 twice'],
  ['word/document.xml', 'r:id="rId6"', 'r:id="rId66"', 'relationship rId66'],
  ['word/_rels/document.xml.rels', 'Target="header1.xml"', 'Target="header9.xml"', 'target word/header9.xml'],
  ['[Content_Types].xml', '/word/header1.xml', '/word/header9.xml', 'missing word/header9.xml'],
  ['word/_rels/document.xml.rels', 'Id="rId6"', 'Id="rId77"', 'relationship rId77 is not used'],
  [
    'word/_rels/document.xml.rels',
    /<Relationship [^>]*comments.xml"\/>/,
    '',
    'no relationship leads to word/comments.xml',
  ],
  [
    '[Content_Types].xml',
    '<Default Extension="emf" ContentType="image/x-emf"/>',
    '',
    'signature-line.emf has no content type',
  ],
  ['word/document.xml', '<w:pStyle w:val="body"/>', '<w:pStyle w:val="Strong"/>', 'w:pStyle style Strong'],
  ['word/document.xml', '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="body"/>', 'w:rStyle style body'],
  ['word/document.xml', '<w:tblStyle w:val="dataTable1"/>', '<w:tblStyle w:val="x"/>', 'w:tblStyle style x'],
  ['word/styles.xml', 'w:name w:val="Nội dung"', 'w:name w:val="Giữa dòng"', 'two styles called Giữa dòng'],
  ['word/document.xml', '<w:p>', '<w:bookmarkStart w:id="7" w:name="x"/><w:p>', 'bookmark 7 does not end'],
  ['word/document.xml', '<w:p>', '<w:bookmarkEnd w:id="7"/><w:p>', 'bookmark 7 does not begin'],
  [
    'word/document.xml',
    '<w:p>',
    '<w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/><w:bookmarkStart w:id="8" w:name="x"/><w:bookmarkEnd w:id="8"/><w:p>',
    'w:bookmarkStart w:name x twice',
  ],
  ['word/document.xml', '<w:r>', '<w:hyperlink w:anchor="nowhere"/><w:r>', 'bookmark nowhere does not exist'],
  ['word/document.xml', '<w:r>', '<w:r><w:instrText>PAGEREF nowhere</w:instrText></w:r><w:r>', 'bookmark nowhere'],
  ['word/document.xml', '<w:commentReference w:id="1"/>', '<w:commentReference w:id="9"/>', 'comment 9 does not exist'],
  ['word/document.xml', '<w:commentReference w:id="1"/>', '', 'comment 1 is not in the text'],
  [
    'word/document.xml',
    '<w:commentReference w:id="1"/>',
    '<w:commentReference w:id="0"/>',
    'w:commentReference 0 twice',
  ],
  ['word/document.xml', '<w:commentRangeStart w:id="1"/>', '', 'the range of comment 1 does not begin'],
  ['word/document.xml', '<w:commentRangeEnd w:id="1"/>', '', 'the range of comment 1 does not end'],
  ['word/comments.xml', 'w:comment w:id="1"', 'w:comment w:id="0"', 'w:comment 0 twice'],
  ['word/document.xml', '<w:id w:val="2"/>', '<w:id w:val="1"/>', 'content control 1 twice'],
  ['word/document.xml', '<w:id w:val="2"/>', '', 'has no id'],
  ['word/document.xml', /<w:tag w:val="[^"]*"\/>/, '', 'content control 1: title or tag “”'],
  ['word/document.xml', /<w:alias w:val="[^"]*"\/>/, `<w:alias w:val="${'x'.repeat(65)}"/>`, 'title or tag “xxx'],
  ['word/document.xml', '<w:sdtContent>', '<w:sdtContent><w:r/>', 'content control 1: does not hold one run'],
  ['word/document.xml', 'v:shape id="signature_2"', 'v:shape id="signature_1"', 'v:shape id signature_1 twice'],
  ['word/document.xml', 'v:shapetype id="_x0000_t75"', 'v:shapetype id="_x0000_t1"', 'type #_x0000_t75 of a shape'],
  ['word/document.xml', / alt="[^"]*"/, '', 'picture signature_1 has no words'],
  ['word/document.xml', 'r:id="rIdSignatureLine"', 'r:id="rIdNone"', 'relationship rIdNone does not exist'],
  ['word/document.xml', '<w:tblHeader/>', '', 'a header row below others'],
  ['word/document.xml', '</w:body>', '', 'unexpected close tag'],
  ['word/document.xml', '<w:gridSpan w:val="2"/>', '', 'a row of 3 columns in a table of 4'],
])('in %s, %s as %s is found', (part, from, to, problem) => {
  const xml = strFromU8(whole[part]!);
  expect(xml).not.toBe(xml.replace(from, to));
  const problems = lintDocx(zipSync({ ...whole, [part]: strToU8(xml.replace(from, to)) }));
  expect(problems.join('\n')).toContain(problem);
});
