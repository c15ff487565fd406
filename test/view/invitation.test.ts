import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const INVITED = { invitation: { recipients: ['Ông A', 'Lãnh đạo Sở Y tế'] } };

describe('the invitation', () => {
  test.each([
    [{}, false],
    [{ guests: [{ name: 'A', function: 'attends' }] }, false],
    [INVITED, true],
    [{ invitation: { requests: 'Chuẩn bị tham luận' } }, true],
  ])('of a conference that says %j is spoken of: %p', (conference, given) => {
    expect(viewOf({ conference }).invitation.given).toBe(given);
  });

  test('names one guest only in the paper made for that guest', () => {
    const of = (guest: number) =>
      words(
        viewOf({ conference: INVITED }, {}, { per: 'guest', key: 'a', field: 'conference', guest }).invitation.guest,
      );
    expect([of(0), of(1)]).toEqual(['Ông A', 'Lãnh đạo Sở Y tế']);
    const bloc = viewOf({ conference: INVITED }, {}, { per: 'conference', key: 'a', field: 'conference' });
    expect(words(bloc.invitation.guest)).toBe('[conference.invitation.recipients]');
  });

  test('has the programme with it when that is asked for and there is one', () => {
    const annexed = (agenda: object[], annexes?: boolean) =>
      viewOf({ conference: { agenda }, documents: { 'giay-moi': { annexes } } }, { id: 'giay-moi' }).invitation.annexed;
    const item = { content: 'Khai mạc' };
    expect([annexed([item], true), annexed([item]), annexed([item], false), annexed([], true)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

test('a conference says whether it has a programme', () => {
  const has = (agenda: object[]) => viewOf({ conference: { agenda } }).conference.hasAgenda;
  expect([has([]), has([{ content: 'Khai mạc' }])]).toEqual([false, true]);
});
