import { expect, test } from '@jest/globals';
import { printPages } from '../../src/pages/print-pages.js';
import { lines, PAGE, pagesOf, sectionsOf, text } from '../paginate/small-document.js';

test('pages are printed one item a line', () => {
  const rule = { type: 'rule', width: 40, height: 4, weight: 0.75, after: 6 } as const;
  const document = pagesOf([text('Khối thi đua', { style: 'heading' }), rule, lines(4, 'a')]);
  expect(printPages(document)).toBe(`sheet 140.0 x 100.0
page 1
  30.0 30.0 bold 10 |Khối thi đua|
  rule 60.0 35.6 to 100.0 35.6 weight 0.75
  30.0 52.0 regular 10 |a1............. |
  30.0 64.0 regular 10 |a2............. |
page 2
  77.5 14.0 regular 10 furniture |2|
  30.0 30.0 regular 10 |a3............. |
  30.0 42.0 regular 10 |a4.............|
bookmarks
  1 page 1 at 20.0 |Khối thi đua|
`);
});

test('a sheet of another size is told', () => {
  const rule = { type: 'rule', width: 40, height: 4, weight: 0.75, after: 6, dashed: true } as const;
  const upright = { page: PAGE, blocks: [text('a')] };
  const lying = { page: { ...PAGE, width: 100, height: 140 }, blocks: [rule] };
  expect(printPages(sectionsOf(upright, lying, lying, upright))).toBe(`sheet 140.0 x 100.0
page 1
  30.0 30.0 regular 10 |a|
sheet 100.0 x 140.0
page 2
  rule 40.0 23.6 to 80.0 23.6 weight 0.75 dashed
page 3
  rule 40.0 23.6 to 80.0 23.6 weight 0.75 dashed
sheet 140.0 x 100.0
page 4
  30.0 30.0 regular 10 |a|
`);
});
