import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from '../../src/markup/parse-document.js';
import type { Node } from '../../src/tree/nodes.js';
import { unwrap } from '../support/unwrap.js';

function nodesOf(body: string): readonly Node[] {
  return unwrap(parseDocument(`<document>${body}</document>`, 'a.hbs')).nodes;
}

const codes = (markup: string) => parseDocument(markup, 'a.hbs').diagnostics.map(({ code }) => code);
const text = (words: string) => ({ type: 'text', text: words });
const bold = (words: string) => ({ type: 'text', text: words, bold: true });
const blank = (field: string, size = 'medium') => ({ type: 'blank', field, size });
const p = (...content: object[]) => ({ type: 'p', content });
const inlines = (body: string) => nodesOf(`<p>${body}</p>`);

describe('running text', () => {
  test.each([
    ['is kept', 'Một hai', [text('Một hai')]],
    ['loses the indents of the template', '\n    Một\n\t  hai\r\n', [text('Một hai')]],
    ['keeps a non-breaking space', 'ngày\u00a005', [text('ngày\u00a005')]],
    ['is one piece over comments and sections', 'a<!-- x -->b <![CDATA[<c>]]>', [text('ab <c>')]],
    ['keeps the spaces around a blank', 'a <blank field="x"/> b', [text('a '), blank('x'), text(' b')]],
    ['folds them', 'a\n  <blank field="x"/>\n  b', [text('a '), blank('x'), text(' b')]],
    ['adds none', '“<blank field="x"/>”', [text('“'), blank('x'), text('”')]],
    ['has none outside its blanks', '\n <blank field="x"/>\n ', [blank('x')]],
    ['may be blanks only', '<blank field="x"/><blank field="y"/>', [blank('x'), blank('y')]],
    ...['short', 'medium', 'long', 'line'].map(
      (size) => [`knows a ${size} blank`, `<blank field="x" size="${size}"/>`, [blank('x', size)]] as const,
    ),
    ['may be stressed', 'a <b>đậm</b> b', [text('a '), bold('đậm'), text(' b')]],
    ['has one space where stressed words begin and end', 'a <b> b </b> c', [text('a '), bold('b '), text('c')]],
    ['loses spaces that nothing but stress parts', 'a <b> </b> b', [text('a '), text('b')]],
    ['may be stressed throughout, but for its blanks', '<b> a <blank field="x"/> </b>', [bold('a '), blank('x')]],
    ['reads entities', '&lt;b&gt;&amp;{{x}}', [text('<b>&{{x}}')]],
  ])('%s', (_, body, content) => {
    expect(inlines(body)).toEqual([p(...content)]);
  });

  test('that is empty prints nothing', () => {
    expect(nodesOf('<p> \n </p><heading></heading><legal-bases/><recipients> </recipients><list/>')).toEqual([]);
    expect(nodesOf('<note/><addressees/><section><p/></section><part/><article><heading/></article>')).toEqual([]);
    expect(nodesOf('<closing/><closing><recipients/></closing><appendix landscape="yes"> </appendix>')).toEqual([]);
  });

  test('that is optional prints only with something below its heading', () => {
    const section = (body: string) => `<section optional="yes"><heading>A</heading>${body}</section>`;
    expect(nodesOf(section(''))).toEqual([]);
    expect(nodesOf(section(section('<p> </p>')))).toEqual([]);
    expect(nodesOf(`<part optional="yes"><heading>A</heading>${section('<table/>')}</part>`)).toEqual([]);
    expect(nodesOf(section(section('<p>a</p>')))).toMatchObject([{ type: 'section', body: [{ type: 'section' }] }]);
    expect(nodesOf('<section><heading>A</heading></section>')).toMatchObject([{ type: 'section', body: [] }]);
  });

  test('keeps its words, one space apart, wherever the template breaks them', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aẩđ.,“-'), minLength: 1, maxLength: 4 });
    const gap = fc.constantFrom(' ', '\n', '\n    ', '\r\n\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1 }), (pairs) => {
        expect(inlines(pairs.map((pair) => pair.join('')).join(''))).toEqual([
          p(text(pairs.map(([letters]) => letters).join(' '))),
        ]);
      }),
    );
  });
});

describe('a list', () => {
  const listOf = (body: string) => nodesOf(`<list>${body}</list>`);
  const item = (...body: object[]) => ({ type: 'item', body });

  test.each([
    ['roman', 'roman'],
    ['arabic', 'arabic'],
    ['letter', 'letter'],
    ['dash', 'dash'],
  ])('of style %s', (style) => {
    expect(nodesOf(`<list style="${style}"><item>a</item></list>`)).toEqual([
      { type: 'list', style, items: [item(p(text('a')))] },
    ]);
  });

  test('counts in Arabic unless told', () => {
    expect(listOf('<item>a</item><item>b</item>')).toEqual([
      { type: 'list', style: 'arabic', items: [item(p(text('a'))), item(p(text('b')))] },
    ]);
  });

  test('holds text and a list in one item', () => {
    expect(listOf('<item>\n  Gồm: <list style="dash">\n<item>a</item> </list>\n sau\n</item>')).toMatchObject([
      {
        items: [item(p(text('Gồm:')), { type: 'list', style: 'dash', items: [item(p(text('a')))] }, p(text('sau')))],
      },
    ]);
  });

  test('holds a heading, paragraphs and gaps', () => {
    expect(listOf('<item><heading>Tên</heading> <blank field="x"/> và <p>a</p><p>b</p></item>')).toMatchObject([
      {
        items: [
          { type: 'item', heading: [text('Tên')], body: [p(blank('x'), text(' và')), p(text('a')), p(text('b'))] },
        ],
      },
    ]);
  });

  test('holds stressed words in the text of an item', () => {
    expect(listOf('<item>a <b>b</b><list style="dash"/></item>')).toMatchObject([
      { items: [item(p(text('a '), bold('b')), { type: 'list', style: 'dash', items: [] })] },
    ]);
  });

  test('has an item that holds nothing', () => {
    expect(listOf('<item/>')).toMatchObject([{ items: [item()] }]);
  });
});

describe('each part of a paper', () => {
  test.each([
    [
      'letterhead, the least',
      '<letterhead><issuer>K</issuer><place>H</place><date>d</date></letterhead>',
      { type: 'letterhead', issuer: [text('K')], place: [text('H')], date: [text('d')] },
    ],
    [
      'letterhead, all',
      '<letterhead><superior>S</superior><issuer>K</issuer><number><value>5</value><kind>BC</kind><issuer>KTĐ</issuer></number><place>H</place><date>d</date><draft>Dự thảo</draft></letterhead>',
      {
        type: 'letterhead',
        superior: [text('S')],
        issuer: [text('K')],
        number: { value: [text('5')], kind: [text('BC')], issuer: [text('KTĐ')] },
        place: [text('H')],
        date: [text('d')],
        draft: [text('Dự thảo')],
      },
    ],
    [
      'title',
      '<title><kind>K</kind><subject>a</subject><subject>b</subject><theme>t</theme></title>',
      { type: 'title', kind: [text('K')], subjects: [[text('a')], [text('b')]], theme: [text('t')] },
    ],
    ['title without theme', '<title><kind>K</kind></title>', { type: 'title', kind: [text('K')], subjects: [] }],
    [
      'legal bases',
      '<legal-bases><legal-basis>a</legal-basis><legal-basis>b</legal-basis></legal-bases>',
      { type: 'legal-bases', items: [[text('a')], [text('b')]] },
    ],
    ['heading', '<heading level="2">a</heading>', { type: 'heading', level: 2, content: [text('a')] }],
    ['heading of no level', '<heading>a</heading>', { type: 'heading', level: 1, content: [text('a')] }],
    [
      'table',
      '<table><column share="8" align="center"/><column/><head><row><cell columns="2">h</cell></row></head><row><cell rows="3">a</cell><cell/></row></table>',
      {
        type: 'table',
        columns: [
          { share: 8, align: 'center' },
          { share: 1, align: 'left' },
        ],
        head: [{ cells: [{ paragraphs: [[text('h')]], colSpan: 2, rowSpan: 1 }] }],
        rows: [
          {
            cells: [
              { paragraphs: [[text('a')]], colSpan: 1, rowSpan: 3 },
              { paragraphs: [], colSpan: 1, rowSpan: 1 },
            ],
          },
        ],
      },
    ],
    [
      'signatures, all',
      '<signatures columns="3"><heading>h</heading><signer id="a" authority="deputy"><role>r</role><unit>u</unit><behalf-of>b</behalf-of><office>o</office><name>n</name></signer></signatures>',
      {
        type: 'signatures',
        heading: [text('h')],
        columns: 3,
        signers: [
          {
            id: 'a',
            authority: 'deputy',
            role: [text('r')],
            unit: [text('u')],
            behalfOf: [text('b')],
            title: [text('o')],
            name: [text('n')],
          },
        ],
      },
    ],
    [
      'signatures, the least',
      '<signatures><signer id="a"><name>n</name></signer></signatures>',
      { type: 'signatures', signers: [{ id: 'a', name: [text('n')] }] },
    ],
    ['recipients', '<recipients><recipient>a</recipient></recipients>', { type: 'recipients', items: [[text('a')]] }],
    [
      'title with its author',
      '<title><kind>K</kind><author>A</author></title>',
      { type: 'title', kind: [text('K')], author: [text('A')], subjects: [] },
    ],
    [
      'addressees',
      '<addressees for="report"><addressee>a</addressee><addressee>b</addressee></addressees>',
      { type: 'addressees', use: 'report', items: [[text('a')], [text('b')]] },
    ],
    [
      'addressees of a paper that says nothing more',
      '<addressees><addressee>a</addressee></addressees>',
      { type: 'addressees', use: 'letter', items: [[text('a')]] },
    ],
    ['note', '<note>a <b>b</b></note>', { type: 'note', content: [text('a '), bold('b')] }],
    [
      'section in a section, with a heading inside that is not its own',
      '<section> <heading>A</heading> <p>a</p> <section numbered="no"><heading>B</heading></section> <heading level="2">C</heading> </section>',
      {
        type: 'section',
        heading: [text('A')],
        numbered: true,
        body: [
          p(text('a')),
          { type: 'section', heading: [text('B')], numbered: false, body: [] },
          { type: 'heading', level: 2, content: [text('C')] },
        ],
      },
    ],
    [
      'section without heading',
      '<section><p>a</p></section>',
      { type: 'section', heading: [], numbered: true, body: [p(text('a'))] },
    ],
    [
      'part, chapter and article',
      '<part><heading>P</heading><chapter><heading>C</heading><article><heading>A</heading><p>a</p></article></chapter></part>',
      {
        type: 'part',
        heading: [text('P')],
        body: [
          {
            type: 'chapter',
            heading: [text('C')],
            body: [{ type: 'article', heading: [text('A')], body: [p(text('a'))] }],
          },
        ],
      },
    ],
    [
      'rows of a group and a total, cells of several paragraphs',
      '<table><column/><row group="yes"><cell align="right"> a <p>b</p> <b>c</b> </cell></row><row total="yes" group="no"><cell><p/></cell></row></table>',
      {
        type: 'table',
        columns: [{ share: 1, align: 'left' }],
        head: [],
        rows: [
          {
            role: 'group',
            cells: [{ paragraphs: [[text('a')], [text('b')], [bold('c')]], colSpan: 1, rowSpan: 1, align: 'right' }],
          },
          { role: 'total', cells: [{ paragraphs: [], colSpan: 1, rowSpan: 1 }] },
        ],
      },
    ],
    [
      'signer with instruction and second office',
      '<signatures><signer id="a"><office>o</office><instruction>i</instruction><second-office>s</second-office><name>n</name></signer></signatures>',
      {
        type: 'signatures',
        signers: [
          { id: 'a', title: [text('o')], instruction: [text('i')], secondOffice: [text('s')], name: [text('n')] },
        ],
      },
    ],
    [
      'closing',
      '<closing recipients="below"><recipients><recipient>a</recipient></recipients><signatures><signer id="a"><name>n</name></signer></signatures></closing>',
      {
        type: 'closing',
        recipientsBelow: true,
        recipients: { type: 'recipients', items: [[text('a')]] },
        signatures: { type: 'signatures', signers: [{ id: 'a', name: [text('n')] }] },
      },
    ],
    [
      'closing of recipients without entries',
      '<closing><recipients/><signatures/></closing>',
      { type: 'closing', recipientsBelow: false, signatures: { type: 'signatures', signers: [] } },
    ],
    ['page break', '<page-break/>', { type: 'page-break' }],
    ['cut', '<cut/>', { type: 'cut' }],
    [
      'appendix, all',
      '<appendix landscape="yes"><heading>H</heading><reference>r</reference><p>a</p><closing><signatures/></closing></appendix>',
      {
        type: 'appendix',
        landscape: true,
        heading: [text('H')],
        reference: [text('r')],
        body: [
          p(text('a')),
          { type: 'closing', recipientsBelow: false, signatures: { type: 'signatures', signers: [] } },
        ],
      },
    ],
    [
      'appendix, the least',
      '<appendix><heading>H</heading></appendix>',
      { type: 'appendix', landscape: false, heading: [text('H')], body: [] },
    ],
  ])('%s', (_, markup, node) => {
    expect(nodesOf(markup)).toEqual([node]);
  });

  test('stands in the order of the markup', () => {
    expect(nodesOf('<p>a</p> <heading>b</heading>\n<p>c</p>').map(({ type }) => type)).toEqual(['p', 'heading', 'p']);
  });
});

test.each([
  ['', undefined],
  [' landscape="no"', undefined],
  [' landscape="yes"', true],
])('a document%s lies on its long side: %p', (attribute, landscape) => {
  const tree = parseDocument(`<document${attribute}><p>a</p></document>`, 'a.hbs');
  expect(tree.ok && tree.value.landscape).toBe(landscape);
});

describe('markup that is no document', () => {
  test.each([
    ['another element', '<p>a</p>', 'template.wrong-place'],
    ['two documents', '<document/><document/>', 'template.wrong-place'],
    ['nothing', '', 'template.wrong-place'],
    ['one left open', '<document><p>', 'template.unclosed-element'],
    ['an element out of place', '<document><item/></document>', 'template.wrong-place'],
    ['an unknown element', '<document><toString/></document>', 'template.unknown-element'],
  ])('%s', (_, markup, code) => {
    expect(codes(markup)).toEqual([code]);
  });
});
