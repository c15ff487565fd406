import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../../src/page/engine/engine.js';
import type { PageItem } from '../../../src/pages/types.js';
import { engineWith, nobody, projectFile } from './desk-with.js';

const [PARTY, STATE] = ['co-quan-dang-2026', 'tong-hop-2026'];

/** Of its papers, one has a gap that is written by hand once it is printed. */
const BY_HAND = { bloc: PARTY, paper: 'phieu-lay-y-kien', draft: false };

let engine: Engine;
beforeAll(async () => {
  engine = await engineWith([projectFile('examples/minh-hoa.xlsx', 'minh-hoa.xlsx')]);
});

describe('a bloc looked into', () => {
  test('says what it is and how it stands', async () => {
    const party = await engine.bloc({ bloc: PARTY }, nobody);
    expect(party.about).toEqual({
      name: 'Khối thi đua các cơ quan Đảng tỉnh Minh Họa',
      year: 2026,
      regime: 'party',
    });
    expect(party.state).toBe('ready');
    expect((await engine.bloc({ bloc: STATE }, nobody)).state).toBe('blanks');
  });

  test('lists its papers in the order of the year, each with its pages', async () => {
    const { papers } = await engine.bloc({ bloc: STATE }, nobody);
    expect(papers.map(({ id }) => id)).toHaveLength(new Set(papers.map(({ id }) => id)).size);
    expect(papers.every(({ pages }) => pages > 0)).toBe(true);
    const { pages } = papers.find(({ id }) => id === 'giao-uoc') ?? { pages: 0 };
    const pledge = await engine.paper({ bloc: STATE, paper: 'giao-uoc', draft: false }, nobody);
    expect('pages' in pledge && pledge.pages.length).toBe(pages);
  });
});

describe('the gaps of a paper', () => {
  test('that are written by hand have no place in the data and do not keep a bloc from being ready', async () => {
    const { papers } = await engine.bloc({ bloc: PARTY }, nobody);
    expect(papers.find(({ id }) => id === BY_HAND.paper)?.blanks).toBe(0);
    const paper = await engine.paper(BY_HAND, nobody);
    expect('blanks' in paper && paper.blanks.length).toBeGreaterThan(0);
    expect('blanks' in paper && paper.blanks.filter(({ file }) => file !== undefined)).toEqual([]);
  });

  test('are all on its pages', async () => {
    const { papers } = await engine.bloc({ bloc: STATE }, nobody);
    const withGap = papers.find(({ blanks }) => blanks > 0);
    const paper = await engine.paper({ bloc: STATE, paper: withGap?.id ?? '', draft: false }, nobody);
    if (!('pages' in paper)) throw new Error(JSON.stringify(paper.findings));
    const onPages = paper.pages.flatMap(({ items }) => items.flatMap(gapOf));
    expect(new Set(onPages)).toEqual(new Set(paper.blanks.map(({ path }) => path)));
  });
});

function gapOf(item: PageItem): readonly string[] {
  return item.type === 'text' && item.blank !== undefined ? [item.blank] : [];
}
