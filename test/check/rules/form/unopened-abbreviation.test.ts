import { unopenedAbbreviation } from '../../../../src/check/rules/form/unopened-abbreviation.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(unopenedAbbreviation, {
  valid: {
    'written out': { theme: 'Tỉnh ủy viên, Ban Thường vụ Tỉnh ủy' },
    'in common use': { theme: 'UBND tỉnh, HĐND tỉnh, MTTQ' },
    'opened in brackets': { theme: 'cải cách hành chính (CCHC)', narrative: { yearEnd: { tasks: 'Đẩy mạnh CCHC' } } },
    'opened by words': { theme: 'thi đua, khen thưởng (sau đây gọi tắt là TĐKT); công tác TĐKT' },
    'part of a number of a paper': { theme: 'số 05-QĐ/BTV, KH-TĐKT' },
    'part of another word': { theme: 'XTUV, TUVA' },
    'a narrow column': { awards: [{ name: 'Cờ của Khối', shortName: 'Cờ TĐKT', category: 'form' }] },
    recipients: { recipients: ['HĐTĐKT tỉnh'] },
    'allowed here': {
      theme: 'CNTT',
      checks: { 'unopened-abbreviation': { parameters: { allowed: ['CNTT'] } } },
    },
  },
  invalid: {
    'the seeds: TUV': [
      { conference: { guests: [{ name: 'Trần Lê Đoài', title: 'TUV, Phó Chủ tịch UBND tỉnh', function: 'attends' }] } },
      ['conference.guests[0].title', 'TUV'],
    ],
    'the seeds: Ban TVTU': [
      { theme: 'Ủy viên Ban TVTU: hai đồng chí; Ban TVTU' },
      ['theme', 'TVTU'],
      ['theme', 'TVTU'],
    ],
    'in brackets with more than itself': [{ theme: 'Trần Lê Đoài (TUV, Phó Chủ tịch)' }, ['theme', 'TUV']],
    'the longest of several': [{ theme: 'Ban, BTVTU, ĐĐBQH' }, ['theme', 'BTVTU'], ['theme', 'ĐĐBQH']],
    'no longer allowed': [
      { theme: 'UBND tỉnh', checks: { 'unopened-abbreviation': { parameters: { allowed: [] } } } },
      ['theme', 'UBND'],
    ],
  },
});
