import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { explain } from '../../../src/cli/check/explain.js';
import { listRules, type RuleInfo } from '../../../src/index.js';

const RULE: RuleInfo = {
  id: 'too-many',
  group: 'numbers',
  groupTitle: 'Con số khớp nhau',
  severity: 'warning',
  title: 'Quá nhiều',
  text: 'Đếm rồi so.',
  source: { text: 'Nghị định 1/2020/NĐ-CP, Điều 2', ids: ['ND1-2', 'ND1-3'], confidence: 'provincial' },
  example: { wrong: 'năm\nsáu', right: 'bốn' },
  parameters: [],
};

/** The pieces of YAML in an explanation: what it says to write. */
const written = (text: string) =>
  [...text.matchAll(/^ {4}checks:\n(?: {5,}.*\n?)+/gmu)].map(([piece]) => parse(piece.replace(/^ {4}/gmu, '')));

describe('the explanation of a rule', () => {
  test('says what is known of it', () => {
    expect(explain(RULE)).toBe(
      [
        'Quá nhiều [too-many]',
        'Con số khớp nhau. Mức: cảnh báo.',
        '',
        'Đếm rồi so.',
        '',
        'Nguồn: Nghị định 1/2020/NĐ-CP, Điều 2 (ND1-2, ND1-3).',
        'Độ tin cậy của nguồn: quy định của một tỉnh hoặc một ngành, nơi khác có thể khác.',
        '',
        'Sai:',
        '    năm',
        '    sáu',
        'Đúng:',
        '    bốn',
        '',
        'Tắt quy tắc này: ghi lý do trong thidua.yaml, hoặc trong tệp của khối:',
        '    checks:',
        '      too-many:',
        '        off: lý do tắt',
        '',
        'Chỉ tắt trong một lần chạy: thêm --rule too-many=off',
      ].join('\n'),
    );
  });

  test('shows how to set its parameters', () => {
    const parameters = [
      { name: 'most', label: 'Số lớn nhất', value: 3 },
      { name: 'words', label: 'Từ không kể', value: ['một: hai', 'ba'] },
    ];
    const text = explain({ ...RULE, parameters });
    expect(text).toContain(
      'Tham số:\n  most: Số lớn nhất (mặc định: 3)\n  words: Từ không kể (mặc định: ["một: hai","ba"])',
    );
    expect(written(text)).toEqual([
      { checks: { 'too-many': { parameters: { most: 3, words: ['một: hai', 'ba'] } } } },
      { checks: { 'too-many': { off: 'lý do tắt' } } },
    ]);
  });

  test.each([
    [{ from: { year: 2024, month: 7, day: 1 } }, 'từ ngày 01/7/2024.'],
    [{ to: { year: 2025, month: 2, day: 28 } }, 'đến hết ngày 28/02/2025.'],
    [
      { from: { year: 2024, month: 1, day: 1 }, to: { year: 2025, month: 12, day: 31 } },
      'từ ngày 01/01/2024 đến hết ngày 31/12/2025.',
    ],
  ])('says when it holds: %j', (holds, words) => {
    expect(explain({ ...RULE, holds })).toContain(`\nÁp dụng cho hồ sơ trình ${words}\n`);
  });

  test.each(listRules().map((rule) => [rule.id, rule] as const))('of %s is whole', (id, rule) => {
    const text = explain(rule);
    for (const words of [rule.title, rule.text, rule.source.text, rule.groupTitle]) expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|\[object/u);
    expect(written(text)).toHaveLength(rule.parameters.length === 0 ? 1 : 2);
    for (const { checks } of written(text)) expect(Object.keys(checks)).toEqual([id]);
  });
});
