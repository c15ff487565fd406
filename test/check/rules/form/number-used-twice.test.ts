import { expect, test } from '@jest/globals';
import { numberUsedTwice } from '../../../../src/check/rules/form/number-used-twice.js';
import { readPapers } from '../../../support/read-papers.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

type Papers = Readonly<Record<string, object>>;
const says = (documents: Papers, more: object = {}) => ({
  year: 2026,
  bloc: { kind: 'khối', name: 'Khối thi đua các sở', issuerCode: 'KTĐ' },
  units: [
    { id: 'stc', name: 'Sở Tài chính', issuerCode: 'STC' },
    { id: 'snv', name: 'Sở Nội vụ', issuerCode: 'SNV' },
  ],
  conference: { date: '12/3/2026', opinions: [{ content: 'Nhất trí.' }] },
  halfYearConference: { date: '10/7/2026', opinions: [{ content: 'Nhất trí.' }] },
  yearEndConference: { date: '08/12/2026' },
  narrative: { plan: { tasks: 'Việc' }, yearEnd: { tasks: 'Việc' }, halfYear: { tasks: 'Việc' } },
  registrations: [
    { unit: 'stc', awards: [{ award: 'GK' }] },
    { unit: 'snv', awards: [{ award: 'GK' }] },
  ],
  recommendations: [
    { award: 'BKT', unit: 'stc', stage: 'recommended', agree: 2 },
    { award: 'BKT', unit: 'stc', stage: 'recommended', agree: 2, subject: 'individual', person: { name: 'Lê Thị A' } },
    { award: 'BKT', unit: 'stc', stage: 'recommended', agree: 2, subject: 'individual', person: { name: 'Lê Thị B' } },
  ],
  vote: { totalMembers: 2 },
  documents,
  ...more,
});
const papers = (bloc: Parameters<typeof readPapers>[0]) => readPapers(bloc);

ruleCases(numberUsedTwice, {
  papers,
  valid: {
    'one after the other': says({ 'bien-ban-kiem-phieu': { number: '04' }, 'bien-ban-binh-xet': { number: '05' } }),
    'of other kinds': says({
      'ke-hoach': { number: '01', date: '16/3/2026' },
      'bao-cao-tong-ket': { number: '01', date: '10/12/2026' },
    }),
    'of another year': says({
      'bao-cao-so-ket': { number: '01', date: '15/7/2026' },
      'bao-cao-tong-ket': { number: '01', date: '15/01/2027' },
    }),
    'of other issuers': says({
      'dang-ky-stc': { number: '05', date: '27/02/2026' },
      'dang-ky-snv': { number: '05', date: '27/02/2026' },
    }),
    'in the other regime': says({
      'bien-ban-kiem-phieu': { number: '04' },
      'bien-ban-binh-xet': { number: '04', regime: 'party' },
    }),
    'not dated yet': says({ 'bao-cao-so-ket': { number: '01' }, 'bao-cao-tong-ket': { number: '01' } }),
    'not numbered yet': says({ 'bien-ban-kiem-phieu': {}, 'bien-ban-binh-xet': {} }),
    'one number for a file of reports': says({
      'bao-cao-thanh-tich-ca-nhan': { number: '12', date: '09/12/2026' },
    }),
  },
  invalid: {
    'two minutes of a day': [
      says({ 'bien-ban-kiem-phieu': { number: '04' }, 'bien-ban-binh-xet': { number: '4' } }),
      ['documents.bien-ban-kiem-phieu.number'],
    ],
    'minutes of the Party': [
      says({ 'bien-ban-kiem-phieu': { number: '04' }, 'bien-ban-binh-xet': { number: '04' } }, { regime: 'party' }),
      ['documents.bien-ban-kiem-phieu.number'],
    ],
    'two reports of a year': [
      says({
        'bao-cao-so-ket': { number: '01', date: '15/7/2026' },
        'bao-cao-tong-ket': { number: '01', date: '10/12/2026' },
      }),
      ['documents.bao-cao-tong-ket.number'],
    ],
    'minutes of two conferences': [
      says({ 'bien-ban-hoi-nghi-ky-giao-uoc': { number: '02' }, 'bien-ban-hoi-nghi-so-ket': { number: '02' } }),
      ['documents.bien-ban-hoi-nghi-so-ket.number'],
    ],
    'minutes of all conferences, numbered alike': [
      says({ 'bien-ban-hoi-nghi': { number: '02' } }),
      ['documents.bien-ban-hoi-nghi.number'],
    ],
    'two papers of a unit': [
      says({
        'bao-cao-thanh-tich-ca-nhan-le-thi-a': { number: '12', date: '09/12/2026' },
        'bao-cao-thanh-tich-ca-nhan-le-thi-b': { number: '12', date: '09/12/2026' },
      }),
      ['documents.bao-cao-thanh-tich-ca-nhan-le-thi-b.number'],
    ],
  },
});

test('names both papers', async () => {
  const documents = { 'bien-ban-kiem-phieu': { number: '04' }, 'bien-ban-binh-xet': { number: '04' } };
  const [found] = await findings(numberUsedTwice, says(documents), papers);
  expect(found?.message).toMatch(
    /^Biên bản .+ \(ngày 08\/12\/2026\) mang số 04\/BB-KTĐ, trùng với Biên bản .+ \(ngày 08\/12\/2026\)\.$/u,
  );
});
