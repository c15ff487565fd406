import { describe, expect, test } from '@jest/globals';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { lintDocx } from '../../support/docx-lint.js';
import { elementsOf } from '../../support/xml-tree.js';
import { openDocx, wordsOf } from './open-docx.js';
import { documentOf, LABELS, PAGE, RICH, STYLES, text } from './rich-document.js';

describe('the package', () => {
  test('has no reference into nothing and no doubled id', async () => {
    expect(lintDocx(await renderDocx(RICH))).toEqual([]);
    expect(lintDocx(await renderDocx(documentOf([])))).toEqual([]);
  });

  test('holds the parts Word needs, the content types first, and no more', async () => {
    const { parts } = await openDocx(RICH);
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/header1.xml',
      'word/header2.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
  });

  test('says of itself what the document says', async () => {
    const { root } = await openDocx(RICH);
    const core = Object.fromEntries(root('docProps/core.xml').children.map((each) => [each.name, each.text]));
    expect(core).toEqual({
      'dc:title': 'A & <B> "C"',
      'dc:subject': '{{x}}',
      'dc:creator': 'Khối ',
      'cp:lastModifiedBy': 'Khối ',
      'cp:revision': '1',
      'dcterms:created': '2000-01-01T00:00:00Z',
      'dcterms:modified': '2000-01-01T00:00:00Z',
      'dc:language': 'vi-VN',
    });
  });

  test('keeps every word, also what looks like markup', async () => {
    const { paragraphs } = await openDocx(RICH);
    const words = paragraphs.map(wordsOf);
    expect(words).toContain('Ngày ……  hai khoảng trắng <b>&{{x}}');
    expect(words).toContain('Sở <Nội vụ> & {{x}}');
  });
});

test('the same document is the same bytes, also with its layout made anew', async () => {
  const first = await renderDocx(RICH);
  expect(await renderDocx(RICH)).toEqual(first);
  for (let other = 0; other < 40; other++) {
    await renderDocx(documentOf([], { page: { ...PAGE, height: 700 + other } }));
  }
  expect(await renderDocx(structuredClone(RICH))).toEqual(first);
});

test('a draft with lines to sign is the same bytes too', async () => {
  const options = { labels: LABELS, comments: true, signatureLines: true };
  const first = await renderDocx(RICH, options);
  expect(await renderDocx(structuredClone(RICH), options)).toEqual(first);
  expect(lintDocx(first)).toEqual([]);
});

test('sections of any sheets share their page number and no reference is lost', async () => {
  const blocks = [text('body', 'A')];
  const lying = { ...PAGE, width: PAGE.height, height: PAGE.width };
  const sections = [PAGE, lying, PAGE].map((page) => ({ page, blocks }));
  const document = documentOf([], { sections });
  expect(lintDocx(await renderDocx(document))).toEqual([]);
  const { root } = await openDocx(document);
  const headers = elementsOf(root('word/document.xml'), 'w:sectPr').map((each) =>
    elementsOf(each, 'w:headerReference').map(({ attributes }) => attributes['r:id']),
  );
  expect(headers).toHaveLength(3);
  expect(headers[0]).toHaveLength(2);
  for (const each of headers) expect(each).toEqual(headers[0]);
});

test('two layouts do not mix', async () => {
  const blocks = [text('body', 'A')];
  const plain = await openDocx(documentOf(blocks));
  const large = await openDocx(documentOf(blocks, { styles: { ...STYLES, body: { ...STYLES.body, size: 20 } } }));
  const wide = await openDocx(documentOf(blocks, { page: { ...PAGE, width: 700 } }));
  expect(large.parts['word/styles.xml']).not.toBe(plain.parts['word/styles.xml']);
  expect(elementsOf(wide.root('word/document.xml'), 'w:pgSz')[0]?.attributes['w:w']).toBe('14000');
  expect(elementsOf(plain.root('word/document.xml'), 'w:pgSz')[0]?.attributes['w:w']).toBe('11906');
});
