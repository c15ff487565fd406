import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { lintDocx } from '../../support/docx-lint.js';
import { RICH } from './rich-document.js';

const whole = unzipSync(await renderDocx(RICH));

test.each([
  ['word/document.xml', 'w:val="body"', 'w:val="lost"', 'style lost does not exist'],
  ['word/styles.xml', 'w:basedOn w:val="Heading1"', 'w:basedOn w:val="Heading9"', 'style Heading9'],
  ['word/document.xml', '<w:numId w:val="2"/>', '<w:numId w:val="99"/>', 'number 99 level 1'],
  ['word/document.xml', '<w:ilvl w:val="1"/>', '<w:ilvl w:val="5"/>', 'level 5'],
  ['word/numbering.xml', '<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="99"/>', 'number 1 has no definition'],
  ['word/numbering.xml', 'w:numId="2"', 'w:numId="1"', 'w:num 1 twice'],
  ['word/document.xml', 'r:id="rId6"', 'r:id="rId66"', 'relationship rId66'],
  ['word/_rels/document.xml.rels', 'Target="header1.xml"', 'Target="header9.xml"', 'target word/header9.xml'],
  ['[Content_Types].xml', '/word/header1.xml', '/word/header9.xml', 'missing word/header9.xml'],
  ['word/document.xml', '</w:body>', '', 'unexpected close tag'],
  ['word/document.xml', '<w:gridSpan w:val="2"/>', '', 'a row of 3 columns in a table of 4'],
] as const)('in %s, %s as %s is found', (part, from, to, problem) => {
  const xml = strFromU8(whole[part]!);
  expect(xml).toContain(from);
  const problems = lintDocx(zipSync({ ...whole, [part]: strToU8(xml.replace(from, to)) }));
  expect(problems.join('\n')).toContain(problem);
});
