import { describe, expect, test } from '@jest/globals';
import type { ParagraphRole } from '../../../src/blocks/types.js';
import { makeFrame } from '../../../src/render/docx/frame.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { BODY, PAGE, STYLES } from './rich-document.js';

const frame = await makeFrame(STYLES, PAGE, 'vi-VN');
const root = (part: string, parts = frame.parts) => xmlTree(parts[part] ?? '');
const styles = elementsOf(root('word/styles.xml'), 'w:style');

function styleOf(id: string): XmlElement {
  const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
  if (!style) throw new Error(`no style ${id}`);
  return style;
}

function valOf(element: XmlElement, name: string): string | undefined {
  return elementsOf(element, name)[0]?.attributes['w:val'];
}

describe('styles', () => {
  test('stand in Word under their Vietnamese names, in the gallery in their order', () => {
    const shown = Object.keys(STYLES).map((id) => [valOf(styleOf(id), 'w:name'), valOf(styleOf(id), 'w:uiPriority')]);
    expect(shown).toEqual(Object.values(STYLES).map(({ name }, index) => [name, String(index + 1)]));
    for (const id of Object.keys(STYLES)) expect(elementsOf(styleOf(id), 'w:qFormat')).toHaveLength(1);
  });

  test('no others are there but what ours stand on and the technical ones, which the gallery does not show', () => {
    const others = styles.map(({ attributes }) => attributes['w:styleId'] ?? '').filter((id) => !(id in STYLES));
    expect(others).toEqual([
      'Normal',
      'TableNormal',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'rule',
      'pageNumber',
      'signatureLine',
      'CommentText',
      'opener',
      'filler',
      'Strong',
      'Emphasis',
      'CommentReference',
    ]);
    for (const id of ['Heading1', 'Heading2', 'Heading3']) {
      expect(elementsOf(styleOf(id), 'w:semiHidden')).toHaveLength(1);
      expect(elementsOf(styleOf(id), 'w:rPr')).toHaveLength(0);
    }
    for (const id of ['rule', 'pageNumber', 'filler']) expect(elementsOf(styleOf(id), 'w:qFormat')).toHaveLength(0);
    expect(valOf(styleOf('rule'), 'w:name')).toBe('Đường kẻ');
  });

  test.each([
    ['body', 'Normal', undefined],
    ['title', 'Heading1', '0'],
    ['section', 'Heading2', '1'],
    ['item', 'Heading3', '2'],
  ])('%s is based on %s and shows in the navigation pane at level %s', (id, base, level) => {
    expect(valOf(styleOf(id), 'w:basedOn')).toBe(base);
    expect(valOf(styleOf(id), 'w:outlineLvl')).toBe(level);
  });

  test('after a heading goes on with running text, after others with the same', () => {
    expect(['title', 'section', 'item'].map((id) => valOf(styleOf(id), 'w:next'))).toEqual(['body', 'body', 'body']);
    expect(['body', 'center', 'cell'].map((id) => valOf(styleOf(id), 'w:next'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('have characters that stand out by Word’s own styles', () => {
    expect(elementsOf(styleOf('Strong'), 'w:rPr')[0]?.children.map(({ name }) => name)).toEqual(['w:b', 'w:bCs']);
    expect(elementsOf(styleOf('Emphasis'), 'w:rPr')[0]?.children.map(({ name }) => name)).toEqual(['w:i', 'w:iCs']);
    expect(styleOf('Strong').attributes['w:type']).toBe('character');
  });

  test('state all their measures', () => {
    const dash = styleOf('dash');
    expect(elementsOf(dash, 'w:spacing')[0]?.attributes).toEqual({
      'w:before': '120',
      'w:after': '0',
      'w:line': '360',
      'w:lineRule': 'exact',
    });
    expect(elementsOf(dash, 'w:ind')[0]?.attributes).toEqual({ 'w:left': '850', 'w:hanging': '284' });
    expect(elementsOf(styleOf('body'), 'w:spacing')[0]?.attributes).toMatchObject({
      'w:line': '276',
      'w:lineRule': 'auto',
    });
    expect(valOf(styleOf('body'), 'w:jc')).toBe('both');
    expect(valOf(styleOf('body'), 'w:b')).toBe('false');
    expect(valOf(styleOf('body'), 'w:sz')).toBe('28');
    expect(elementsOf(styleOf('item'), 'w:b')[0]?.attributes).toEqual({});
    expect(elementsOf(styleOf('item'), 'w:keepLines')[0]?.attributes).toEqual({});
    expect(valOf(styleOf('item'), 'w:u')).toBe('single');
  });

  test('fall back on Times New Roman in Vietnamese, without space', () => {
    const defaults = elementsOf(root('word/styles.xml'), 'w:docDefaults')[0] as XmlElement;
    const font = 'Times New Roman';
    expect(elementsOf(defaults, 'w:rFonts')[0]?.attributes).toEqual({
      'w:ascii': font,
      'w:hAnsi': font,
      'w:cs': font,
      'w:eastAsia': font,
    });
    expect(valOf(defaults, 'w:lang')).toBe('vi-VN');
    expect(valOf(defaults, 'w:sz')).toBe('28');
    expect(elementsOf(defaults, 'w:spacing')[0]?.attributes).toEqual({
      'w:before': '0',
      'w:after': '0',
      'w:line': '240',
      'w:lineRule': 'auto',
    });
  });

  test("a layout's own style for drawn lines replaces ours", async () => {
    const rule = { ...BODY, name: 'Kẻ riêng', role: 'text' as ParagraphRole };
    const { parts } = await makeFrame({ rule }, PAGE, 'vi-VN');
    const found = elementsOf(root('word/styles.xml', parts), 'w:style').filter(
      (each) => each.attributes['w:styleId'] === 'rule',
    );
    expect(found.map((each) => valOf(each, 'w:name'))).toEqual(['Kẻ riêng']);
  });
});

describe('the page number', () => {
  test('stands from the second page on', () => {
    const headers = elementsOf(xmlTree(`<w:x xmlns:w="w" xmlns:r="r">${frame.headers}</w:x>`), 'w:headerReference');
    expect(headers.map(({ attributes }) => attributes['w:type'])).toEqual(['default', 'first']);
    expect(elementsOf(root('word/header1.xml'), 'w:instrText').map(({ text }) => text)).toEqual(['PAGE']);
    expect(elementsOf(root('word/header2.xml'), 'w:r')).toEqual([]);
    expect(valOf(styleOf('pageNumber'), 'w:sz')).toBe('26');
    expect(valOf(styleOf('pageNumber'), 'w:jc')).toBe('center');
  });
});

test('margins are mirrored only when asked', async () => {
  const mirrored = await makeFrame(STYLES, { ...PAGE, mirrored: true }, 'vi-VN');
  expect(elementsOf(root('word/settings.xml'), 'w:mirrorMargins')).toHaveLength(0);
  expect(elementsOf(root('word/settings.xml', mirrored.parts), 'w:mirrorMargins')).toHaveLength(1);
});

test('the file is in Vietnamese as a whole', () => {
  expect(valOf(root('word/settings.xml'), 'w:themeFontLang')).toBe('vi-VN');
});

test('without a style of running text a clerk’s own text is of 10 points, as in Word', async () => {
  const { parts } = await makeFrame({ title: STYLES.title }, PAGE, 'vi-VN');
  const defaults = elementsOf(root('word/styles.xml', parts), 'w:docDefaults')[0] as XmlElement;
  expect(valOf(defaults, 'w:sz')).toBe('20');
});

test('Word treats the file as of its own version, not as an old one', () => {
  expect(elementsOf(root('word/settings.xml'), 'w:compatSetting')[0]?.attributes).toMatchObject({
    'w:name': 'compatibilityMode',
    'w:val': '15',
  });
});
