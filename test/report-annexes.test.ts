import { expect, test } from '@jest/globals';
import type { ParagraphBlock } from '../src/blocks/types.js';
import { makePaper } from '../src/pipeline/make-paper.js';
import { bloc } from './model/bloc.js';
import { loaded } from './support/loaded.js';
import { allOrders } from './support/orders.js';
import { projectResources } from './support/resources.js';
import { unwrap } from './support/unwrap.js';

const resources = await projectResources();

const PARTS = {
  targets: [{ content: 'Sáng kiến', halfYearActual: '5' }],
  recommendations: [
    { award: 'CTDT', unit: 'Sở Y tế' },
    { award: 'CSTDT', subject: 'individual', person: { name: 'Lê A' } },
  ],
  scoring: { groups: [{ content: 'Nhóm', criteria: [{ code: '1', content: 'Tiêu chí', max: 5 }] }] },
  scores: [{ unit: 'Sở Y tế', entries: [{ criterion: '1', self: 5 }] }],
  registrations: [{ unit: 'Sở Y tế', awards: [{ award: 'CTDT' }] }],
};
/** The conference that opens the year reviews the one before: what it recommends is known by the middle of the year. */
const REVIEWED = { ...PARTS, conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };

/** The marks of the annexes of a paper, and how its text calls them. */
function annexesOf(says: object, kind = 'bao-cao-tong-ket') {
  const data = loaded(bloc({ ...says, documents: { [kind]: { annexes: true } } }));
  const [found] = allOrders(data, resources).filter(({ name }) => name === kind);
  if (found === undefined) throw new Error('the kind is gone');
  const { sections } = unwrap(makePaper(data, found.order, resources)).blocks;
  const paragraphs = sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is ParagraphBlock => block.type === 'paragraph');
  const text = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
  return {
    marks: paragraphs.filter(({ style }) => style === 'appendix').map(({ mark }) => mark?.text.toLowerCase()),
    named: [...text.matchAll(/Phụ lục(?: [IV\d]+)?(?= kèm theo (?:Báo cáo|Kế hoạch) này)/gu)].map(([name]) =>
      name.toLowerCase(),
    ),
  };
}

test.each(['state', 'party'])('the text of a %s report names every annex as it is marked', (regime) => {
  const all = annexesOf({ ...PARTS, regime });
  expect(all.marks).toHaveLength(4);
  expect(all.named).toEqual(all.marks);
  const { scores: _, ...fewer } = PARTS;
  expect(annexesOf({ ...fewer, regime }).named).toEqual(annexesOf({ ...fewer, regime }).marks);
});

test.each(['state', 'party'])('so do that of a half-year report and of a plan, of the %s', (regime) => {
  for (const [kind, says, count] of [
    ['bao-cao-so-ket', PARTS, 1],
    ['bao-cao-so-ket', REVIEWED, 3],
    ['ke-hoach', PARTS, 2],
  ] as const) {
    const { marks, named } = annexesOf({ ...says, regime }, kind);
    expect(marks).toHaveLength(count);
    expect(named).toEqual(marks);
  }
});

test('a lone annex has no number', () => {
  const { marks, named } = annexesOf({ targets: PARTS.targets });
  expect([marks, named]).toEqual([['phụ lục'], ['phụ lục']]);
});
