import { describe, expect, test } from '@jest/globals';
import { ORGANIZATIONS } from '../../../src/model/catalogues/organizations.js';
import { spellingKey } from '../../../src/model/spelling-key.js';

const names = ORGANIZATIONS.flatMap((each) => each.names);
const keys = names.map(spellingKey);

describe('the catalogue of organisations', () => {
  test('gives each name one meaning', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('is in NFC, without stray spaces', () => {
    expect(names.filter((name) => name !== name.normalize('NFC').trim() || name.includes('  '))).toEqual([]);
  });

  test('lists the 29 provinces that are part of another since July 2025', () => {
    const provinces = ORGANIZATIONS.filter(({ names: [name] }) => name.startsWith('tỉnh '));
    expect(provinces).toHaveLength(29);
    const successors = new Set(provinces.map(({ successors: [name] = [] }) => name));
    expect(successors.size).toBe(23);
    const gone = provinces.map(({ names: [name] }) => name);
    expect([...successors].filter((name) => name !== undefined && gone.includes(name))).toEqual([]);
  });

  test('names what ended with a successor that has not ended', () => {
    const ended = ORGANIZATIONS.filter(({ to }) => to !== undefined);
    expect(ended.filter(({ successors = [] }) => successors.length === 0)).toEqual([]);
    const goneKeys = ended.flatMap((each) => each.names).map(spellingKey);
    const successors = ended.flatMap((each) => each.successors ?? []);
    expect(successors.filter((name) => goneKeys.includes(spellingKey(name)))).toEqual([]);
  });

  test.each([
    ['tỉnh Nam Định', 'tỉnh Ninh Bình'],
    ['tỉnh Bắc Giang', 'tỉnh Bắc Ninh'],
    ['tỉnh Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận'],
  ])('%s is now %s', (name, successor) => {
    const found = ORGANIZATIONS.find((each) => each.names.includes(name));
    expect(found?.successors).toEqual([successor]);
    expect(found?.to).toEqual({ year: 2025, month: 6, day: 30 });
  });
});
