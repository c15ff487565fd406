import { describe, expect, test } from '@jest/globals';
import type { SubjectKind } from '../../src/model/subjects.js';
import { subjectsOf } from '../../src/view/subjects.js';
import { bloc } from '../model/bloc.js';

const keys = (per: SubjectKind, says: object = {}) =>
  subjectsOf(bloc(says), per).map((subject) => ('key' in subject ? subject.key : ''));

describe('what the files of a kind are made for', () => {
  test('the bloc is one, without a name of its own', () => {
    expect(subjectsOf(bloc(), 'bloc')).toEqual([{ per: 'bloc' }]);
  });

  test('units have their id, or their name in ASCII', () => {
    expect(keys('unit', { units: [{ name: 'Sở Y tế' }, { id: 'NV', name: 'Sở Nội vụ' }] })).toEqual(['so-y-te', 'nv']);
  });

  test('conferences have their kind; one that is not held makes none', () => {
    expect(keys('conference')).toEqual(['ky-giao-uoc']);
    expect(keys('conference', { yearEndConference: {}, halfYearConference: {} })).toEqual([
      'ky-giao-uoc',
      'so-ket',
      'tong-ket',
    ]);
  });

  test('keys met twice are numbered', () => {
    const conference = { kind: 'tong-ket' };
    expect(keys('conference', { conference, yearEndConference: {} })).toEqual(['tong-ket', 'tong-ket-2']);
  });

  test('and the number makes none of them another’s', () => {
    const named = (...names: readonly string[]) =>
      keys('individual', {
        recommendations: names.map((name) => ({ award: 'CSTDT', subject: 'individual', person: { name } })),
      });
    expect(named('Lê Văn A', 'Lê Văn A', 'Lê Văn A 2')).toEqual(['le-van-a', 'le-van-a-2', 'le-van-a-2-2']);
    expect(named('Lê Văn A 2', 'Lê Văn A', 'Lê Văn A')).toEqual(['le-van-a-2', 'le-van-a', 'le-van-a-3']);
  });

  test('guests are those of the invitation', () => {
    const conference = { invitation: { recipients: ['Ông Trần Văn B', 'Lãnh đạo Sở Y tế'] } };
    expect(keys('guest', { conference })).toEqual(['ky-giao-uoc-ong-tran-van-b', 'ky-giao-uoc-lanh-dao-so-y-te']);
  });

  test('or else the guests of the conference and the leaders of the units', () => {
    const conference = { guests: [{ name: 'Trần Văn B', function: 'attends' }, { function: 'directs' }] };
    expect(keys('guest', { conference })).toEqual([
      'ky-giao-uoc-tran-van-b',
      'ky-giao-uoc-lanh-dao-so-noi-vu',
      'ky-giao-uoc-lanh-dao-so-y-te',
    ]);
  });

  test('long keys end at a word', () => {
    const name = 'Ban Bảo vệ, chăm sóc sức khỏe cán bộ của tỉnh Minh Họa và các huyện';
    expect(keys('unit', { units: [{ name }] })).toEqual(['ban-bao-ve-cham-soc-suc-khoe-can-bo-cua']);
  });

  test('candidates are those recommended by name in the year under review', () => {
    const recommendations = [
      { award: 'CTDT', unit: 'Sở Y tế' },
      { award: 'CTDT', unit: 'Sở Y tế', stage: 'registered' },
      { award: 'CTDT', unit: 'Sở Y tế', stage: 'awarded' },
      { award: 'BKT', unit: 'Sở Y tế', year: 2020 },
      { award: 'BKT', collectiveName: 'Phòng Tổng hợp', stage: 'decided' },
      { award: 'BKT', count: 2 },
      { award: 'CSTDT', subject: 'individual', person: { name: 'Lê Văn C' } },
      { award: 'CSTDT', subject: 'individual', count: 1 },
    ];
    expect(keys('collective', { recommendations })).toEqual(['so-y-te', 'so-y-te-2', 'phong-tong-hop']);
    expect(keys('individual', { recommendations })).toEqual(['le-van-c']);
  });
});
