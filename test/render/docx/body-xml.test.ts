import { describe, expect, test } from '@jest/globals';
import type { Block, RuleBlock, SectionBlocks } from '../../../src/blocks/types.js';
import { bodyXml } from '../../../src/render/docx/body-xml.js';
import { createContext } from '../../../src/render/docx/document-context.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { cell, documentOf, PAGE, STYLES, table, text } from './rich-document.js';

function write(...blocks: readonly Block[]): XmlElement {
  return writeSections({ page: PAGE, blocks });
}

function writeSections(...sections: readonly SectionBlocks[]): XmlElement {
  const context = createContext(STYLES);
  const xml = bodyXml(documentOf([], { sections }), '', context);
  return xmlTree(`<w:x xmlns:w="w">${xml}</w:x>`);
}

/** The styles of what stands in the body; `table` for a table. */
function kinds(body: XmlElement): readonly string[] {
  return body.children
    .filter(({ name }) => name !== 'w:sectPr')
    .map((each) => (each.name === 'w:tbl' ? 'table' : (elementsOf(each, 'w:pStyle')[0]?.attributes['w:val'] ?? '')));
}

const NEW_PAGE = { type: 'break' } as const;

const small = table([100], [{ cells: [cell('a')] }]);

describe('a body', () => {
  test.each([
    ['nothing', [], ['filler']],
    ['a paragraph last', [small, text('body', 'a')], ['table', 'body']],
    ['a table last', [text('body', 'a'), small], ['body', 'table', 'filler']],
    ['two tables', [small, small, text('body', 'a')], ['table', 'filler', 'table', 'body']],
    ['a table that opens a page', [text('body', 'a'), NEW_PAGE, small], ['body', 'filler', 'table', 'filler']],
    ['two tables on two pages', [small, NEW_PAGE, small], ['table', 'filler', 'table', 'filler']],
  ] as const)('of %s gets only the paragraphs Word wants', (_, blocks, expected) => {
    expect(kinds(write(...blocks))).toEqual(expected);
  });
});

describe('a new page', () => {
  const opens = (...blocks: readonly Block[]) =>
    elementsOf(write(...blocks), 'w:p').map((each) => elementsOf(each, 'w:pageBreakBefore').length);

  test.each([
    ['a paragraph', [text('body', 'a'), NEW_PAGE, text('body', 'b')], [0, 1]],
    ['a line', [text('body', 'a'), NEW_PAGE, { type: 'rule', width: 9, height: 4, weight: 1, after: 0 }], [0, 1]],
    ['the paragraph before a table', [text('body', 'a'), NEW_PAGE, small], [0, 1, 0, 0]],
    ['nothing at the beginning', [NEW_PAGE, text('body', 'a')], [0]],
    ['nothing at the end', [text('body', 'a'), NEW_PAGE], [0]],
    ['nothing more when asked twice', [text('body', 'a'), NEW_PAGE, NEW_PAGE, text('body', 'b')], [0, 1]],
  ] as const)('begins with %s', (_, blocks, expected) => {
    expect(opens(...blocks)).toEqual(expected);
  });
});

describe('sections', () => {
  const lying = { ...PAGE, width: PAGE.height, height: PAGE.width };
  const inside = (body: XmlElement) =>
    body.children.map((each) => elementsOf(each, 'w:sectPr').length + (each.name === 'w:sectPr' ? 10 : 0));

  test('end in their last paragraph, the last at the end of the body', () => {
    const blocks = [text('body', 'a'), text('body', 'b')];
    const body = writeSections({ page: PAGE, blocks }, { page: lying, blocks });
    expect(inside(body)).toEqual([0, 1, 0, 0, 11]);
    expect(elementsOf(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient'])).toEqual([
      'portrait',
      'landscape',
    ]);
  });

  test.each<[string, Block[]]>([
    ['a table', [small]],
    ['a line', [{ type: 'rule', width: 9, height: 4, weight: 1, after: 0 }]],
    ['nothing', []],
  ])('that end with %s have a last paragraph too', (_, blocks) => {
    const body = writeSections({ page: PAGE, blocks }, { page: PAGE, blocks: [] });
    expect(inside(body).reverse().slice(0, 3)).toEqual([11, 0, 1]);
  });
});

describe('a drawn line', () => {
  const rule: RuleBlock = { type: 'rule', width: 100, height: 10, weight: 0.75, after: 0 };

  test('is the lower border of a paragraph that is as high as the block with it', () => {
    const [paragraph] = write(rule).children as [XmlElement];
    expect(kinds(write(rule))).toEqual(['rule']);
    expect(elementsOf(paragraph, 'w:bottom')[0]?.attributes).toMatchObject({
      'w:val': 'single',
      'w:sz': '6',
      'w:space': '0',
    });
    expect(elementsOf(paragraph, 'w:spacing')[0]?.attributes).toEqual({ 'w:line': '185', 'w:lineRule': 'exact' });
  });

  test('may be dashed', () => {
    expect(elementsOf(write({ ...rule, dashed: true }), 'w:bottom')[0]?.attributes['w:val']).toBe('dashed');
  });

  test('stands in the middle of the text area with its width', () => {
    const [paragraph] = write({ ...rule, width: 99.75 }).children as [XmlElement];
    expect(elementsOf(paragraph, 'w:ind')[0]?.attributes).toEqual({ 'w:left': '3680', 'w:right': '3680' });
  });

  test('may stay with the next', () => {
    expect(elementsOf(write(rule), 'w:keepNext')).toHaveLength(0);
    expect(elementsOf(write({ ...rule, keepNext: true }), 'w:keepNext')).toHaveLength(1);
  });
});
