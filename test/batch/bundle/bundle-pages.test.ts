import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BundlePaper, bundlePages } from '../../../src/batch/bundle/bundle-pages.js';
import type { ContentsRow } from '../../../src/batch/bundle/contents-tree.js';
import type { PagedDocument, Tag } from '../../../src/pages/types.js';
import { pagesOf, text } from '../../paginate/small-document.js';
import { smallPaper, textsOf } from '../small-paper.js';

/** A list of one line a paper: `title:pages:copies:from`. */
const contents = (rows: readonly ContentsRow[]): PagedDocument =>
  pagesOf(rows.map(({ title, pages, copies, firstPage }) => text(`${title}:${pages}:${copies}:${firstPage}`)));

const papers = fc
  .array(fc.record({ count: fc.nat(14), signers: fc.nat(2), copies: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ count, signers, copies }, index): BundlePaper => {
      const title = `p${index + 1}`;
      return { title, copies, pages: smallPaper(title, count, signers) };
    }),
  );

const tagsBelow = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(tagsBelow)];
const words = (document: PagedDocument) =>
  textsOf(document)
    .flat()
    .filter((each) => each.startsWith('p'));

describe('a bundle', () => {
  test('has every page of every copy, whose papers begin where the list says', () => {
    fc.assert(
      fc.property(papers, fc.boolean(), (all, duplex) => {
        const { pages } = bundlePages(all, { duplex, contents });
        const list = Math.ceil(all.length / 5);
        const expected = [list, ...all.flatMap((each) => Array<number>(each.copies).fill(each.pages.pages.length))];
        const before = expected.slice(0, -1).reduce((sum, count) => sum + count + (duplex ? count % 2 : 0), 0);
        expect(pages).toHaveLength(before + (expected.at(-1) ?? 0));
        const rows = textsOf({ ...all[0]!.pages, pages })
          .slice(0, list)
          .flat();
        for (const { title, copies, pages: paper } of all) {
          const row =
            rows
              .find((each) => each.startsWith(`${title}:`))
              ?.split(':')
              .map(Number) ?? [];
          expect(row.slice(1, 3)).toEqual([paper.pages.length, copies]);
          const step = paper.pages.length + (duplex ? paper.pages.length % 2 : 0);
          for (let copy = 0; copy < copies; copy += 1) {
            const from = row[3]! - 1 + copy * step;
            expect(duplex ? from % 2 : 0).toBe(0);
            const copied = pages.slice(from, from + paper.pages.length);
            expect(textsOf({ ...paper, pages: copied })).toEqual(textsOf(paper));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says every text of every paper as often as it has copies', () => {
    fc.assert(
      fc.property(papers, fc.boolean(), (all, duplex) => {
        const expected = all.flatMap(({ copies, pages }) => Array<readonly string[]>(copies).fill(words(pages)).flat());
        const said = words(bundlePages(all, { duplex, contents })).filter((each) => !each.includes(':'));
        expect(said).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('is one structure: a section for each copy, every text in its element, nothing to sign', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const { tags, pages } = bundlePages(all, { duplex: true, contents });
        const copies = all.reduce((sum, each) => sum + each.copies, 1);
        expect([tags.role, tags.children.map(({ role }) => role)]).toEqual(['Document', Array(copies).fill('Sect')]);
        const below = tagsBelow(tags);
        const owners = new Map(
          tags.children.flatMap((section, index) => tagsBelow(section).map(({ id }) => [id, index] as const)),
        );
        expect(owners.size).toBe(below.length - 1);
        expect(below.filter(({ role }) => role === 'Form')).toEqual([]);
        const items = pages.flatMap((page) => page.items);
        expect(items.filter(({ type }) => type === 'field')).toEqual([]);
        const tagged = items.flatMap((item) => (item.type === 'text' && item.tag !== undefined ? [item] : []));
        const sections = tagged.map(({ tag }) => owners.get(tag!)!);
        expect(sections).toEqual([...sections].sort((one, other) => one - other));
        expect(new Set(sections).size).toBe(copies);
      }),
      { numRuns: 40 },
    );
  });

  test('has bookmarks to the first copy of each paper', () => {
    fc.assert(
      fc.property(papers, fc.boolean(), (all, duplex) => {
        const bundle = bundlePages(all, { duplex, contents });
        expect(bundle.outline.map(({ text: heading }) => heading)).toEqual(all.map(({ title }) => `${title}heading`));
        const texts = textsOf(bundle);
        const firsts = all.map(({ title }) => texts.findIndex((page) => page.includes(`${title}heading`)));
        expect(bundle.outline.map(({ page }) => page)).toEqual(firsts);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves a sheet of the same size blank behind an odd page', () => {
    const turned = smallPaper('p1', 1);
    const paper = { ...turned, pages: turned.pages.map((page) => ({ ...page, width: 300 })) };
    const { pages } = bundlePages([{ title: 'p1', copies: 2, pages: paper }], { duplex: true, contents });
    expect(pages.map(({ width, items }) => [width, items.length > 0])).toEqual([
      [140, true],
      [140, false],
      [300, true],
      [300, false],
      [300, true],
    ]);
  });

  test('is called after its list', () => {
    const meta = { title: 'Danh mục', subject: 'Khối', author: '', language: 'vi-VN' };
    const named = { duplex: false, contents: () => ({ ...smallPaper('list', 1), meta }) };
    expect(bundlePages([{ title: 'p1', copies: 1, pages: smallPaper('p1', 1) }], named).meta).toEqual(meta);
  });
});
