import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Resources } from '../../src/index.js';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import type { PagedDocument } from '../../src/pages/types.js';
import { paginate } from '../../src/paginate/paginate.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { loaded } from '../support/loaded.js';
import { projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';
import { cell, isText, lines, pagesOf, table, text, told } from './small-document.js';

const storey = (count: number, name: string, keepNext: boolean) => ({
  cells: [cell([lines(count, name)]), cell([])],
  ...(keepNext ? { keepNext } : {}),
});

/** A place of three storeys, together so many lines. */
const place = (head: number, office: number, name: number) =>
  table([storey(head, 'a', true), storey(office, 'b', true), storey(name, 'c', false)], { columns: [100, 0] });

describe('rows that stay together', () => {
  const before = [text('text', { keepNext: true }), text('heading', { style: 'heading' })];

  test('are parted from what leads into them first, when all of it is more than a page', () => {
    expect(told(pagesOf([...before, place(2, 1, 2), text('z')]))).toEqual([
      ['text@0', 'heading@12'],
      ['a1@0', 'a2@12', 'b1@24', 'c1@36', 'c2@48'],
      ['z@0'],
    ]);
  });

  test('stay with what leads into them while all of it fits', () => {
    expect(told(pagesOf([text('x'), ...before, place(1, 1, 1), text('z')]))).toEqual([
      ['x@0'],
      ['text@0', 'heading@12', 'a1@24', 'b1@36', 'c1@48'],
      ['z@0'],
    ]);
  });

  test('begin a page and go on where it ends when they alone are more than one', () => {
    expect(told(pagesOf([...before, place(2, 2, 2)]))).toEqual([
      ['text@0', 'heading@12'],
      ['a1@0', 'a2@12', 'b1@24', 'b2@36'],
      ['c1@0', 'c2@12'],
    ]);
  });
});

describe('the places of a pledge', () => {
  let resources: Resources;

  beforeAll(async () => {
    resources = await projectResources();
  });

  /** The page, from 1, on which each of these texts of the pledge is first met. */
  function pagesWith(data: unknown, wanted: readonly string[]): readonly number[] {
    const kind = resources.registry.kinds.get('giao-uoc')!;
    const paper = unwrap(
      makePaper(loaded(blocYearSchema.parse(data)), { kind, subject: { per: 'bloc' }, draft: false }, resources),
    );
    const { pages }: PagedDocument = paginate(paper.blocks, resources.fonts);
    return wanted.map(
      (start) => 1 + pages.findIndex(({ items }) => items.filter(isText).some((item) => item.text.startsWith(start))),
    );
  }

  test('of a long unit name beside a long title stand whole below a page that ends with their heading', () => {
    const name = `Đơn vị 2 thi thi thi thi của thưởng thi ${'Nghiêm'.repeat(25)} thi`;
    const data = {
      regime: 'state',
      bloc: { name: 'Khối thi đua thi', issuerCode: 'KTĐ' },
      year: 2023,
      units: [
        {
          name: 'Đơn vị 1',
          signatory: { name: 'Nguyễn Văn A', title: 'Nghiêm'.repeat(25), authority: 'behalf' },
        },
        { name },
        { name: 'Đơn vị 3' },
      ],
      roles: [{ role: 'chair', unit: 'Đơn vị 1', year: 2023 }],
      print: { signatureSpace: 80, signatureColumns: 4 },
    };
    expect(pagesWith(data, ['ĐẠI DIỆN CÁC', 'KHỐI TRƯỞNG', 'TM. ', 'Nguyễn Văn A'])).toEqual([2, 3, 3, 3]);
  });

  test('taller than a page begin one', () => {
    const centre =
      'Trung tâm Ứng dụng tiến bộ khoa học và chuyển giao công nghệ, đo lường và thử nghiệm chất lượng '.repeat(2);
    const data = {
      regime: 'party',
      bloc: { name: 'Khối thi đua thi' },
      year: 2023,
      units: [0, 1, 2, 3].map((each) => ({
        name: `${centre}tỉnh Minh Họa${each}`,
        headTitle: 'Giám đốc kiêm Trưởng ban Ban Chỉ đạo phòng, chống thiên tai',
        signatory: { name: `Nguyễn ${each}` },
      })),
      print: { signatureSpace: 120, signatureColumns: 4 },
    };
    expect(pagesWith(data, ['ĐẠI DIỆN CÁC', 'TRUNG', 'Nguyễn 0'])).toEqual([3, 4, 5]);
  });
});
