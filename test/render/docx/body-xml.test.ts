import { describe, expect, test } from '@jest/globals';
import type { Block, RuleBlock } from '../../../src/blocks/types.js';
import { bodyXml } from '../../../src/render/docx/body-xml.js';
import { createNumbering } from '../../../src/render/docx/numbering.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { cell, documentOf, STYLES, table, text } from './rich-document.js';

function write(...blocks: readonly Block[]): XmlElement {
  const xml = bodyXml(documentOf(blocks), { styles: STYLES, numbering: createNumbering() });
  return xmlTree(`<w:x xmlns:w="w">${xml}</w:x>`);
}

/** The styles of what stands in the body; `table` for a table. */
function kinds(body: XmlElement): readonly string[] {
  return body.children.map((each) =>
    each.name === 'w:tbl' ? 'table' : (elementsOf(each, 'w:pStyle')[0]?.attributes['w:val'] ?? ''),
  );
}

const small = table([100], [{ cells: [cell('a')] }]);

describe('a body', () => {
  test.each([
    ['nothing', [], ['filler']],
    ['a paragraph last', [small, text('body', 'a')], ['table', 'body']],
    ['a table last', [text('body', 'a'), small], ['body', 'table', 'filler']],
    ['two tables', [small, small, text('body', 'a')], ['table', 'filler', 'table', 'body']],
  ] as const)('of %s gets only the paragraphs Word wants', (_, blocks, expected) => {
    expect(kinds(write(...blocks))).toEqual(expected);
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

  test('stands in the middle of the text area with its width', () => {
    const [paragraph] = write({ ...rule, width: 99.75 }).children as [XmlElement];
    expect(elementsOf(paragraph, 'w:ind')[0]?.attributes).toEqual({ 'w:left': '3680', 'w:right': '3680' });
  });

  test('may stay with the next', () => {
    expect(elementsOf(write(rule), 'w:keepNext')).toHaveLength(0);
    expect(elementsOf(write({ ...rule, keepNext: true }), 'w:keepNext')).toHaveLength(1);
  });
});
