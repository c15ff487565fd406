import { describe, expect, test } from '@jest/globals';
import { makePaper } from '../../src/pipeline/make-paper.js';
import type { Node } from '../../src/tree/nodes.js';
import { printTree } from '../../src/tree/print-tree.js';
import { bloc } from '../model/bloc.js';
import { loaded } from '../support/loaded.js';
import { allOrders, ordersCalledFor } from '../support/orders.js';
import { projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

const resources = await projectResources();
const OWN = /^(?:bien-ban|phieu|thong-bao)/u;

const made = (says: object) =>
  ordersCalledFor(loaded(bloc(says)), resources)
    .map(({ name }) => name)
    .filter((name) => OWN.test(name))
    .sort();

function treeOf(id: string, says: object) {
  const data = loaded(bloc(says));
  const { order } = allOrders(data, resources).find(({ name }) => name === id) ?? {};
  if (order === undefined) throw new Error(`no ${id}`);
  return unwrap(makePaper(data, order, resources)).tree;
}

const textOf = (id: string, says: object) => printTree(treeOf(id, says)).replace(/\s+/gu, ' ');

describe('papers are made by themselves when the data speaks of them:', () => {
  test.each([
    ['nothing', {}, []],
    [
      'who came to a conference',
      { conference: { attendance: [{ unit: 'Sở Y tế' }] } },
      ['bien-ban-hoi-nghi-ky-giao-uoc'],
    ],
    [
      'what it agreed on',
      { yearEndConference: { conclusions: 'Thống nhất.' } },
      ['bien-ban-hoi-nghi-tong-ket', 'thong-bao-ket-luan-tong-ket'],
    ],
    ['a vote', { vote: {} }, ['bien-ban-kiem-phieu']],
    ['recommendations in numbers', { recommendations: [{ award: 'CTDT', count: 2 }] }, ['bien-ban-binh-xet']],
    [
      'recommendations by name',
      { recommendations: [{ award: 'CTDT', unit: 'Sở Y tế', stage: 'registered' }] },
      ['bien-ban-binh-xet', 'phieu-bau', 'phieu-lay-y-kien'],
    ],
    ['recommendations of another year', { recommendations: [{ award: 'CTDT', unit: 'Sở Y tế', year: 2021 }] }, []],
    ['an election', { election: {} }, ['bien-ban-suy-ton']],
    [
      'who was put up in it',
      { election: { candidates: [{ unit: 'Sở Y tế', role: 'chair' }] } },
      ['bien-ban-suy-ton', 'phieu-suy-ton'],
    ],
    ['who scores whom', { crossScoring: [{ scorer: 'Sở Y tế', scored: 'Sở Nội vụ' }] }, ['bien-ban-cham-cheo']],
    ['a handover', { handover: {} }, ['bien-ban-ban-giao']],
  ])('%s', (_, says, names) => {
    expect(made(says)).toEqual(names);
  });
});

const SAYS = {
  units: [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }],
  roles: [
    { role: 'chair', unit: 'Sở Y tế', year: 2024 },
    { role: 'viceChair', unit: 'Sở Nội vụ', year: 2024 },
  ],
  yearEndConference: {},
  vote: { totalMembers: 8, issued: 8 },
  election: {},
  recommendations: [
    { award: 'CTDCP', unit: 'Sở Y tế', agree: 7 },
    { award: 'CTDT', count: 2 },
    { award: 'CTDT', collectiveName: 'Văn phòng', stage: 'registered', agree: 2 },
  ],
};

describe('what several minutes state', () => {
  test.each(['bien-ban-kiem-phieu', 'bien-ban-binh-xet'])('the votes, in %s', (id) => {
    expect(textOf(id, SAYS)).toMatch(/Sở Y tế.*87,5%.*Văn phòng.*25%/u);
    const changed = { ...SAYS, recommendations: [{ award: 'CTDCP', unit: 'Sở Y tế', agree: 4 }] };
    expect(textOf(id, changed)).toMatch(/Sở Y tế.*50%/u);
  });

  test.each(['bien-ban-hoi-nghi-tong-ket', 'bien-ban-suy-ton'])('who was chosen, in %s', (id) => {
    expect(textOf(id, SAYS)).toContain('Hội nghị thống nhất suy tôn Sở Y tế làm Khối trưởng, Sở Nội vụ làm Khối phó');
    expect(textOf(id, { ...SAYS, election: { verb: 'bầu' } })).toContain('Hội nghị thống nhất bầu Sở Y tế');
  });

  test('what the bloc agreed on, in numbers, without who was only put up', () => {
    expect(textOf('bien-ban-hoi-nghi-tong-ket', SAYS)).toMatch(/01 \(một\) tập thể.*02 \(hai\) tập thể/u);
    expect(textOf('bien-ban-binh-xet', SAYS)).toContain('cho 03 (ba) tập thể');
  });

  test('nothing of it in the minutes of a conference that closes no year', () => {
    const text = textOf('bien-ban-hoi-nghi-ky-giao-uoc', SAYS);
    expect(text).toContain('Giao ước thi đua năm 2023');
    expect(text).not.toMatch(/suy tôn|tập thể/u);
  });
});

test('for the Government’s flag the bloc is named that the unit leads', () => {
  expect(textOf('bien-ban-binh-xet', SAYS)).toContain('Sở Y tế, đơn vị dẫn đầu Khối thi đua các sở năm 2023');
});

describe('who signs', () => {
  const signers = (id: string, says: object) =>
    treeOf(id, says).nodes.flatMap((node: Node) =>
      node.type === 'closing'
        ? [node.recipientsBelow, ...(node.signatures?.signers ?? []).map(({ id: who }) => who)]
        : [],
    );

  test('minutes: the secretary left, who presides right, nơi nhận below', () => {
    expect(signers('bien-ban-suy-ton', {})).toEqual([true, 'thu-ky', 'chu-toa']);
    expect(textOf('bien-ban-suy-ton', { regime: 'party' })).toMatch(/Người ghi biên bản.*Chủ trì hội nghị/u);
  });

  test('a count: the head of the tellers, who presides, the other tellers', () => {
    const vote = { tellers: [{ name: 'A' }, { name: 'B' }] };
    expect(signers('bien-ban-kiem-phieu', { vote })).toEqual([true, 'kiem-phieu-1', 'chu-toa', 'kiem-phieu-2']);
  });

  test('ballots: nobody, and no number', () => {
    const { nodes } = treeOf('phieu-bau', {});
    expect(nodes.map(({ type }) => type)).toEqual([
      'letterhead',
      'title',
      'table',
      'note',
      'cut',
      'letterhead',
      'title',
      'table',
      'note',
    ]);
    expect(textOf('phieu-bau', {})).not.toContain('number');
  });
});
