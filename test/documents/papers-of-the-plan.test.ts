import { describe, expect, test } from '@jest/globals';
import { bloc } from '../model/bloc.js';
import { loaded } from '../support/loaded.js';
import { ordersCalledFor } from '../support/orders.js';
import { projectResources } from '../support/resources.js';

const resources = await projectResources();
const OWN = /^(?:ke-hoach|chuong-trinh|quy-che|dang-ky|tong-hop-dang-ky|giay-moi)/u;

const made = (says: object) =>
  ordersCalledFor(loaded(bloc(says)), resources)
    .map(({ name }) => name)
    .filter((name) => OWN.test(name))
    .sort();

const AWARD = { awards: [{ award: 'CTDCP' }] };

describe('papers are made by themselves when the data speaks of them:', () => {
  test.each([
    ['nothing', {}, []],
    ['the plan', { narrative: { plan: { tasks: 'Một' } } }, ['ke-hoach']],
    ['the programme', { program: [{ content: 'Họp' }] }, ['chuong-trinh-cong-tac', 'ke-hoach']],
    ['the rules', { charter: [{ heading: 'Quy định chung' }] }, ['quy-che']],
    ['what the bloc registers for', { registrations: [AWARD] }, ['ke-hoach']],
    [
      'what a unit registers for',
      { registrations: [{ unit: 'Sở Y tế', ...AWARD }] },
      ['dang-ky-so-y-te', 'ke-hoach', 'tong-hop-dang-ky'],
    ],
    [
      'whom one conference invites',
      { conference: { invitation: { recipients: ['Ông A'] } }, yearEndConference: {} },
      ['giay-moi-ky-giao-uoc'],
    ],
    [
      'each guest',
      { conference: { invitation: { recipients: ['Ông A', 'Bà B'] } }, documents: { 'giay-moi': { per: 'guest' } } },
      ['giay-moi-ky-giao-uoc-ba-b', 'giay-moi-ky-giao-uoc-ong-a'],
    ],
    [
      'the programme of a conference',
      { yearEndConference: { agenda: [{ content: 'Khai mạc' }] } },
      ['chuong-trinh-hoi-nghi-tong-ket'],
    ],
  ])('%s', (_, says, names) => {
    expect(made(says)).toEqual(names);
  });
});
