import { describe, expect, test } from '@jest/globals';
import type { PageSpec } from '../../../src/blocks/types.js';
import { sectionXml } from '../../../src/render/docx/section-xml.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { PAGE } from './rich-document.js';

const HEADERS = '<w:headerReference w:type="default" r:id="rId6"/><w:headerReference w:type="first" r:id="rId7"/>';

function write(page: Partial<PageSpec> = {}, isFirst = true): XmlElement {
  return xmlTree(`<w:x xmlns:w="w" xmlns:r="r">${sectionXml({ ...PAGE, ...page }, HEADERS, isFirst)}</w:x>`);
}

function attributesOf(section: XmlElement, name: string) {
  return elementsOf(section, name)[0]?.attributes;
}

describe('a section', () => {
  test('has its size and margins in twips and the page number line at its place', () => {
    expect(attributesOf(write(), 'w:pgSz')).toEqual({ 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' });
    expect(attributesOf(write(), 'w:pgMar')).toEqual({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
      'w:header': '567',
      'w:footer': '0',
      'w:gutter': '0',
    });
  });

  test('shows its page number from its second page on', () => {
    expect(attributesOf(write(), 'w:titlePg')).toEqual({});
    expect(elementsOf(write(), 'w:headerReference').map(({ attributes }) => attributes['w:type'])).toEqual([
      'default',
      'first',
    ]);
  });

  test('keeps its long side when it lies', () => {
    expect(attributesOf(write({ width: PAGE.height, height: PAGE.width }), 'w:pgSz')).toEqual({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
  });

  test('counts from 1 again when it is not the first', () => {
    expect(attributesOf(write({}, true), 'w:pgNumType')).toEqual({});
    expect(attributesOf(write({}, false), 'w:pgNumType')).toEqual({ 'w:start': '1' });
  });
});
