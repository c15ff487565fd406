import { expect, test } from '@jest/globals';
import type { ParagraphBlock } from '../src/blocks/types.js';
import { makePaper } from '../src/pipeline/make-paper.js';
import { loaded } from './interop/support/loaded.js';
import { projectResources, unwrap } from './interop/support/resources.js';
import { bloc } from './model/bloc.js';
import { allOrders } from './support/orders.js';

const resources = await projectResources();

const PARTS = {
  targets: [{ content: 'Sáng kiến' }],
  recommendations: [
    { award: 'CTDT', unit: 'Sở Y tế' },
    { award: 'CSTDT', subject: 'individual', person: { name: 'Lê A' } },
  ],
  scoring: { groups: [{ content: 'Nhóm', criteria: [{ code: '1', content: 'Tiêu chí', max: 5 }] }] },
  scores: [{ unit: 'Sở Y tế', entries: [{ criterion: '1', self: 5 }] }],
};

/** The marks of the annexes of a year-end report, and how its text calls them. */
function annexesOf(says: object) {
  const data = loaded(bloc({ ...says, documents: { 'bao-cao-tong-ket': { annexes: true } } }));
  const [found] = allOrders(data, resources).filter(({ name }) => name === 'bao-cao-tong-ket');
  if (found === undefined) throw new Error('the kind is gone');
  const { sections } = unwrap(makePaper(data, found.order, resources)).blocks;
  const paragraphs = sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is ParagraphBlock => block.type === 'paragraph');
  const text = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
  return {
    marks: paragraphs.filter(({ style }) => style === 'appendix').map(({ mark }) => mark?.text.toLowerCase()),
    named: [...text.matchAll(/Phụ lục(?: [IV\d]+)?(?= kèm theo Báo cáo này)/gu)].map(([name]) => name.toLowerCase()),
  };
}

test.each(['state', 'party'])('the text of a %s report names every annex as it is marked', (regime) => {
  const all = annexesOf({ ...PARTS, regime });
  expect(all.marks).toHaveLength(4);
  expect(all.named).toEqual(all.marks);
  const { scores: _, ...fewer } = PARTS;
  expect(annexesOf({ ...fewer, regime }).named).toEqual(annexesOf({ ...fewer, regime }).marks);
});

test('a lone annex has no number', () => {
  const { marks, named } = annexesOf({ targets: PARTS.targets });
  expect([marks, named]).toEqual([['phụ lục'], ['phụ lục']]);
});
