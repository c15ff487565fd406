import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentsTree } from '../../../src/batch/bundle/contents-tree.js';
import type { Resources } from '../../../src/index.js';
import { pagesOfTree } from '../../../src/pipeline/pages-of-tree.js';
import { projectResources } from '../../support/resources.js';
import { textsOf } from '../small-paper.js';

let resources: Resources;

beforeAll(async () => {
  resources = await projectResources();
});

const pagesOf = (titles: readonly string[], number: number, regime: 'state' | 'party') => {
  const rows = titles.map((title) => ({ title, pages: number, copies: number, firstPage: number }));
  return pagesOfTree(contentsTree('Khối thi đua các sở năm 2026', rows), regime, false, resources.fonts);
};

test('says what is in the bundle, in the words of an office', () => {
  const rows = [
    { title: 'Kế hoạch', pages: 6, copies: 1, firstPage: 3 },
    { title: 'Giao ước thi đua', pages: 5, copies: 10, firstPage: 9 },
  ];
  const list = pagesOfTree(contentsTree('Khối thi đua các sở năm 2026', rows), 'state', true, resources.fonts);
  const [title, subject, ...texts] = textsOf(list).flat();
  expect([title, subject]).toEqual(['DANH MỤC VĂN BẢN', 'Khối thi đua các sở năm 2026']);
  const head = ['STT', 'Văn bản', 'Số trang', 'Số bản', 'Từ trang'];
  const table = [...head, '1', 'Kế hoạch', '6', '1', '3', '2', 'Giao ước thi đua', '5', '10', '9'];
  expect(texts.slice(0, table.length)).toEqual(table);
  expect(texts.slice(table.length).join('')).toMatch(/^Cột “Số trang” .* trang trắng\.$/u);
  expect(list.meta.title).toBe('Danh mục văn bản - Khối thi đua các sở năm 2026');
});

test('is as long whatever its numbers are', () => {
  const titles = fc.array(fc.constantFrom('Kế hoạch', 'Biên bản họp xét thi đua, khen thưởng năm 2026 của Khối'), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(titles, fc.constantFrom('state', 'party'), fc.integer({ min: 1, max: 99_999 }), (all, regime, most) => {
      const heights = (number: number) =>
        pagesOf(all, number, regime).pages.map(({ items }) => items.filter(({ type }) => type === 'line'));
      expect(heights(most)).toEqual(heights(0));
    }),
    { numRuns: 20 },
  );
});
