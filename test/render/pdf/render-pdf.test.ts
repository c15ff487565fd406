import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextItem } from '../../../src/pages/types.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { pageContent } from './pdf-content.js';
import { latin1, PdfFile } from './pdf-file.js';
import { printStructure, structureOf } from './pdf-structure.js';
import { textOf } from './pdf-syntax.js';
import { FONTS, paged, rule, sampleDocument, text, tree } from './sample.js';

const sample = sampleDocument();
const bytes = await renderPdf(sample, FONTS);
const file = new PdfFile(bytes);
const textsOf = (page: number) => sample.pages[page]!.items.filter((item): item is TextItem => item.type === 'text');

describe('what stands on the pages', () => {
  test.each([0, 1])('page %i shows every text at its place, in its font and as wide as it was set', (index) => {
    const shown = pageContent(file, file.pages[index]!).texts;
    expect(shown.map((item) => item.text)).toEqual(textsOf(index).map((item) => item.text));
    textsOf(index).forEach((item, i) => {
      expect(shown[i]).toMatchObject({ font: FONTS[item.font].postscriptName, size: item.size });
      expect(Math.abs(shown[i]!.x - item.x)).toBeLessThan(0.00501);
      expect(Math.abs(shown[i]!.y - item.y)).toBeLessThan(0.00501);
      expect(shown[i]!.width).toBeCloseTo(item.width, 2);
    });
  });

  test('lines are drawn as layout artifacts, in one piece before all text', () => {
    const content = pageContent(file, file.pages[1]!);
    expect(content.lines.map(({ mark }) => mark)).toEqual(Array(4).fill('Artifact/Layout'));
    expect(content.lines[0]).toMatchObject({ from: [85, 100], to: [385, 100], weight: 0.5 });
    expect(content.marks.filter((mark) => mark === 'Artifact/Layout')).toHaveLength(1);
    expect(content.marks[0]).toBe('Artifact/Layout');
  });

  test('text without a tag is a pagination artifact', () => {
    const number = pageContent(file, file.pages[1]!).texts.find((item) => item.text === '2');
    expect(number?.mark).toBe('Artifact/Pagination');
  });

  test('texts of one element on a page share one marked content', () => {
    const { texts } = pageContent(file, file.pages[0]!);
    expect(new Set(texts.slice(1, 4).map(({ mark }) => mark)).size).toBe(1);
    expect(texts[0]!.mark).not.toBe(texts[1]!.mark);
  });

  test('a page has the size of the sheet', () => {
    expect(file.list(file.dictionary(file.pages[0]).get('MediaBox'))).toEqual([0, 0, 595.28, 841.89]);
  });

  test('each page has its own size', async () => {
    const sizes = [
      [595.3, 841.9],
      [841.9, 595.3],
      [595.3, 841.9],
    ] as const;
    const pages = sizes.map(([width, height]) => ({ width, height, items: [text(0, 85, 90, 'a')] }));
    const made = new PdfFile(await renderPdf(paged(tree(['P']), [], { pages }), FONTS));
    const boxes = made.pages.map((page) => made.list(made.dictionary(page).get('MediaBox')));
    expect(boxes).toEqual(sizes.map((size) => [0, 0, ...size]));
    expect(pageContent(made, made.pages[1]!).texts[0]).toMatchObject({ x: 85, y: 90 });
  });

  test('dashed lines are dashed, and no other after them', async () => {
    const items = [{ ...rule(10, 20, 30, 20), dashed: true }, rule(10, 40, 30, 40)];
    const made = new PdfFile(await renderPdf(paged(tree(['Document']), [items]), FONTS));
    const content = latin1(made.stream(made.dictionary(made.pages[0]).get('Contents')));
    expect(content).toMatch(/\[3 3\] 0 d[\s\S]*10 20 m[\s\S]*\[\] 0 d[\s\S]*10 40 m/u);
  });

  test('any text comes back with its spaces, wherever it is and however wide they are', async () => {
    const words = fc.stringMatching(/^[A-Za-zÀ-ỹĐđƠơƯư0-9 \u00a0(),./–“”…₫\\-]{1,60}$/);
    await fc.assert(
      fc.asyncProperty(words, fc.double({ min: 0, max: 30, noNaN: true }), async (value, wordSpace) => {
        const item = text(0, 85.25, 700.125, value.normalize('NFC'), { wordSpace });
        const made = new PdfFile(await renderPdf(paged(tree(['P']), [[item]]), FONTS));
        const [shown] = pageContent(made, made.pages[0]!).texts;
        expect(shown?.text).toBe(item.text);
        expect(shown?.width).toBeCloseTo(item.width, 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a screen reader is told', () => {
  test('the structure in reading order, with spans, scopes and the text of both pages', () => {
    expect(printStructure(structureOf(file))).toEqual([
      'Document',
      '  H1 |GIAO ƯỚC THI ĐUA|',
      '  P |Hôm nay, ngày 23 tháng 3 năm 2023, tại trụ sở Hội nghị gồm 14\u00a0đơn vị, thống nhất ký kết.|',
      '  H2 |I. Nội dung|',
      '  L',
      '    LI',
      '      Lbl |1. |',
      '      LBody |Thực hiện tốt nhiệm vụ chính trị được giao; không có vi phạm.|',
      '    LI',
      '      Lbl |2. |',
      '      LBody |Xây dựng Đảng, ₫ “trong sạch” – vững mạnh…|',
      '  Table',
      '    THead',
      '      TR',
      '        TH O=Table Scope=Column RowSpan=2 |STT|',
      '        TH O=Table Scope=Column ColSpan=2 |Chỉ tiêu|',
      '      TR',
      '        TH O=Table Scope=Column |Mức|',
      '        TH O=Table Scope=Column |Điểm|',
      '    TBody',
      '      TR',
      '        TD',
      '          P |1|',
      '        TD |Đạt|',
      '        TD |100|',
      '      TR',
      '        TD O=Table ColSpan=2 |Tổng cộng|',
      '        TD |100|',
    ]);
  });

  test('the file says that it is tagged, in which language, and shows its title', () => {
    expect(file.dictionary(file.catalog.get('MarkInfo')).get('Marked')).toBe(true);
    expect(textOf(file.catalog.get('Lang'))).toBe('vi-VN');
    expect(file.dictionary(file.catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
    expect(file.pages.map((page) => file.name(file.dictionary(page).get('Tabs')))).toEqual(['S', 'S']);
  });

  test('text of a tag the structure lacks is a bug and said so', async () => {
    await expect(renderPdf(paged(tree(['P']), [[text(7, 85, 90, 'x')]]), FONTS)).rejects.toThrow('tag 7');
  });
});

describe('fonts', () => {
  test('only the cuts that are used are embedded, each as a subset with its file', async () => {
    const made = new PdfFile(
      await renderPdf(paged(tree(['P']), [[text(0, 85, 90, 'Một', { font: 'italic' })]]), FONTS),
    );
    const names = made.ofType('FontDescriptor').map((font) => made.name(font.get('FontName')));
    expect(names).toEqual([expect.stringMatching(/^[A-Z]{6}\+Tinos-Italic$/)]);
    expect(made.stream(made.ofType('FontDescriptor')[0]!.get('FontFile2')).length).toBeGreaterThan(1000);
  });

  test('a character the font lacks keeps its text and never uses glyph 0', async () => {
    const made = new PdfFile(await renderPdf(paged(tree(['P']), [[text(0, 85, 90, 'a☐b')]]), FONTS));
    expect(pageContent(made, made.pages[0]!).texts[0]?.text).toBe('a☐b');
    const [, shown = ''] =
      /\((.*)\) Tj/su.exec(latin1(made.stream(made.dictionary(made.pages[0]).get('Contents')))) ?? [];
    expect(shown.match(/../gsu)).not.toContain('\0\0');
    expect(shown).toHaveLength(6);
  });

  test('documents share one cut of a font, byte for byte, until one has a character no other has', async () => {
    const made = async (words: string) => {
      const each = new PdfFile(await renderPdf(paged(tree(['P']), [[text(0, 85, 90, words)]]), FONTS));
      const [descriptor] = each.ofType('FontDescriptor');
      expect(pageContent(each, each.pages[0]!).texts[0]?.text).toBe(words);
      return { name: each.name(descriptor!.get('FontName')), font: each.stream(descriptor!.get('FontFile2')) };
    };
    const [first, unusual, second, other] = [
      await made('Đơn vị'),
      await made('Ωa'),
      await made('Khối'),
      await made('πa'),
    ];
    expect(second).toEqual(first);
    expect(new Set([first.name, unusual.name, other.name]).size).toBe(3);
  });

  test('cuts of the same name stay two fonts', async () => {
    const alike = { ...FONTS, bold: { ...FONTS.bold, postscriptName: 'Tinos-Regular' } };
    const items = [text(0, 85, 90, 'm '), text(0, 85, 110, 'm', { font: 'bold' })];
    const made = new PdfFile(await renderPdf(paged(tree(['P']), [items]), alike));
    expect(made.ofType('FontDescriptor')).toHaveLength(2);
    expect(pageContent(made, made.pages[0]!).texts[1]?.width).toBeCloseTo(items[1]!.width, 3);
  });

  test('a page of lines alone needs none', async () => {
    const made = new PdfFile(await renderPdf(paged(tree(['Document']), [[rule(1, 2, 3, 4)]]), FONTS));
    expect(made.ofType('Font')).toEqual([]);
    expect(pageContent(made, made.pages[0]!).marks).toEqual(['Artifact/Layout']);
  });
});

describe('the same bytes', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('in another year', async () => {
    jest.useFakeTimers({ now: new Date(2031, 4, 5), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    expect(await renderPdf(sampleDocument(), FONTS)).toEqual(bytes);
  });

  test('also when several are written at once', async () => {
    const other = paged(tree(['P']), [[text(0, 85, 90, 'Đơn vị')]]);
    const [first, second, third] = await Promise.all([sample, other, sample].map((doc) => renderPdf(doc, FONTS)));
    expect(first).toEqual(bytes);
    expect(third).toEqual(bytes);
    expect(second).toEqual(await renderPdf(other, FONTS));
  });
});
