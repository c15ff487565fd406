import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../../src/blocks/types.js';
import { createContext } from '../../../src/render/docx/document-context.js';
import type { DocxOptions } from '../../../src/render/docx/docx-options.js';
import { paragraphXml } from '../../../src/render/docx/paragraph-xml.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { openDocx, wordsOf } from './open-docx.js';
import { documentOf, LABELS, RICH, STYLES, text } from './rich-document.js';

const gap = (blank: string, more: Partial<Run> = {}): Run => ({ text: '……', blank, ...more });

function write(runs: readonly Run[], options: DocxOptions = {}, style: keyof typeof STYLES = 'body'): XmlElement {
  const xml = paragraphXml(text(style, '', { runs }), createContext(STYLES, options));
  return xmlTree(`<w:x xmlns:w="w">${xml}</w:x>`).children[0] as XmlElement;
}

function propertiesOf(paragraph: XmlElement): readonly Readonly<Record<string, string | undefined>>[] {
  return elementsOf(paragraph, 'w:sdtPr').map(({ children }) =>
    Object.fromEntries(children.map((each) => [each.name, each.attributes['w:val']])),
  );
}

describe('a blank', () => {
  test('is a control of plain text, called as its field is, that shows its dots', () => {
    const paragraph = write([{ text: 'Ngày ' }, gap('conference.date'), { text: '.' }], { labels: LABELS });
    expect(paragraph.children.map(({ name }) => name)).toEqual(['w:pPr', 'w:r', 'w:sdt', 'w:r']);
    expect(propertiesOf(paragraph)).toEqual([
      {
        'w:alias': 'Ngày "hội nghị" & <b>',
        'w:tag': 'conference.date',
        'w:id': '1',
        'w:showingPlcHdr': undefined,
        'w:text': undefined,
      },
    ]);
    expect(wordsOf(paragraph)).toBe('Ngày …….');
  });

  test('of a field nobody has named is called by its path', () => {
    expect(propertiesOf(write([gap('x.y')]))[0]).toMatchObject({ 'w:alias': 'x.y', 'w:tag': 'x.y' });
  });

  test('has an id of its own, also where its field is another’s', () => {
    const ids = propertiesOf(write([gap('a'), gap('a'), gap('b')])).map((each) => each['w:id']);
    expect(ids).toEqual(['1', '2', '3']);
  });

  test('keeps its title and tag within what Word takes: of a path the end', () => {
    const path = `units[0].${'x'.repeat(80)}.name`;
    const [{ 'w:alias': alias = '', 'w:tag': tag = '' } = {}] = propertiesOf(
      write([gap(path)], { labels: new Map([[path, `Tên ${'rất '.repeat(40)}`]]) }),
    );
    expect([alias.length, tag.length]).toEqual([64, 64]);
    expect(alias).toMatch(/^Tên rất .*…$/u);
    expect(tag).toMatch(/^….*x\.name$/u);
  });

  test('of exactly that length is whole', () => {
    const path = 'x'.repeat(64);
    expect(propertiesOf(write([gap(path)]))[0]).toMatchObject({ 'w:alias': path, 'w:tag': path });
  });

  test('lets what is typed look as its dots', () => {
    const looks = (style: keyof typeof STYLES, more: Partial<Run>) =>
      elementsOf(write([gap('a', more)], {}, style), 'w:rPr').map(({ children }) => children.map(({ name }) => name));
    expect(looks('body', {})).toEqual([]);
    expect(looks('body', { bold: true })).toEqual([['w:rStyle'], ['w:rStyle']]);
    expect(looks('title', { bold: false })).toEqual([
      ['w:b', 'w:bCs'],
      ['w:b', 'w:bCs'],
    ]);
  });

  test('of any cell is a control too', async () => {
    const { root } = await openDocx(RICH, { labels: LABELS });
    const cells = elementsOf(root('word/document.xml'), 'w:tc').flatMap(propertiesOf);
    expect(cells.map((each) => each['w:tag'])).toEqual(['units[0].score', 'units[1].signatory.name', 'units[0].score']);
  });
});

describe('comments', () => {
  const commented = { labels: LABELS, comments: true };

  test('say at each blank what to fill in and where that stands', async () => {
    const { root } = await openDocx(RICH, commented);
    const comments = elementsOf(root('word/comments.xml'), 'w:comment');
    expect(comments.map(wordsOf)).toEqual([
      'Cần điền: Ngày "hội nghị" & <b> (conference.date)',
      'Cần điền: Điểm của đơn vị trong bảng tổng hợp điểm thi đua, khen thưởng của năm (units[0].score)',
      'Cần điền: units[1].signatory.name',
      'Cần điền: Điểm của đơn vị trong bảng tổng hợp điểm thi đua, khen thưởng của năm (units[0].score)',
    ]);
    for (const [id, { attributes }] of comments.entries()) {
      expect(attributes).toEqual({ 'w:id': String(id), 'w:author': 'thidua', 'w:initials': 'td' });
    }
  });

  test('stand around their blank', () => {
    const { children } = write([{ text: 'a' }, gap('b'), { text: 'c' }], commented);
    expect(children.map(({ name, attributes }) => `${name} ${attributes['w:id'] ?? ''}`.trim())).toEqual([
      'w:pPr',
      'w:r',
      'w:commentRangeStart 0',
      'w:sdt',
      'w:commentRangeEnd 0',
      'w:r',
      'w:r',
    ]);
    expect(elementsOf(children[5] as XmlElement, 'w:commentReference')[0]?.attributes['w:id']).toBe('0');
  });

  test('are no part of a document that is not asked for them or has no blank', async () => {
    const final = await openDocx(RICH, { labels: LABELS });
    const full = await openDocx(documentOf([text('body', 'A')]), commented);
    for (const { parts } of [final, full]) {
      expect(Object.keys(parts).filter((name) => name.includes('comment'))).toEqual([]);
      expect(Object.values(parts).filter((xml) => /comments\.xml|<w:comment(?:Range|Reference)/u.test(xml))).toEqual(
        [],
      );
    }
  });

  test('begin a document that begins with a table with a line of no height, for LibreOffice', async () => {
    const first = async (options: DocxOptions) =>
      elementsOf((await openDocx(RICH, options)).root('word/document.xml'), 'w:body')[0]?.children[0];
    expect((await first({}))?.name).toBe('w:tbl');
    const opener = await first(commented);
    expect(opener && elementsOf(opener, 'w:pStyle')[0]?.attributes['w:val']).toBe('opener');
  });
});
