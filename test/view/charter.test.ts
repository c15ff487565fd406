import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const shown = (says: object = {}) =>
  viewOf(says).charter.chapters.map(({ heading, articles }) => [
    words(heading),
    ...articles.map((article) => [
      words(article.heading),
      article.numbered,
      ...article.clauses.map(({ text, points }) => [text, ...points].map(words).join(' / ')),
    ]),
  ]);

describe('the rules of operation', () => {
  test('have the chapters, articles, clauses and points of the data; a clause that stands alone has no number', () => {
    const charter = [
      {
        heading: 'Quy định chung',
        articles: [
          { heading: 'Phạm vi', clauses: [{ text: 'Một', points: ['a', 'b'] }] },
          { heading: 'Nguyên tắc', clauses: [{ text: 'Hai' }, { text: 'Ba' }] },
        ],
      },
    ];
    expect(viewOf({ charter }).charter.given).toBe(true);
    expect(shown({ charter })).toEqual([
      ['Quy định chung', ['Phạm vi', false, 'Một / a / b'], ['Nguyên tắc', true, 'Hai', 'Ba']],
    ]);
  });

  test('leave what is missing under a heading to be filled in', () => {
    const charter = [{ heading: 'A' }, { heading: 'B', articles: [{ heading: 'C' }] }];
    expect(shown({ charter })).toEqual([
      ['A', ['[charter[0].articles[0].heading]', false, '[charter[0].articles[0].clauses[0].text]']],
      ['B', ['C', false, '[charter[1].articles[0].clauses[0].text]']],
    ]);
  });

  test('are their five usual chapters when the data has none', () => {
    const bloc = { name: 'Khối A', roleLabels: { chair: 'Trưởng Khối', viceChair: 'Phó Khối' } };
    const chapters = shown({ bloc });
    expect(viewOf({ bloc }).charter.given).toBe(false);
    expect(chapters.map(([heading]) => heading)).toEqual([
      'Quy định chung',
      'Tổ chức, nhiệm vụ của Trưởng Khối, Phó Khối và các thành viên',
      'Nội dung hoạt động, chế độ hội họp, báo cáo',
      'Chấm điểm, bình xét, suy tôn',
      'Điều khoản thi hành',
    ]);
    expect(chapters.at(-1)?.at(-1)).toEqual([
      '[charter[4].articles[1].heading]',
      false,
      '[charter[4].articles[1].clauses[0].text]',
    ]);
  });
});
