import type { BlocYear } from '../../model/bloc-year.js';
import { Blank } from '../blank.js';
import { roleLabels } from '../roles.js';
import type { View } from '../view-shape.js';

type Chapter = View['charter']['chapters'][number];
type Article = Chapter['articles'][number];

/** The rules of operation; without any, their usual chapters to be filled in. */
export function charterView(data: BlocYear): View['charter'] {
  const { charter } = data;
  if (charter.length === 0) return { given: false, chapters: usualChapters(data).map(emptyChapter) };
  return {
    given: true,
    chapters: charter.map(({ heading, articles }, index) => ({
      heading,
      articles: orOneEmpty(articles, `charter[${index}]`),
    })),
  };
}

function orOneEmpty(articles: BlocYear['charter'][number]['articles'], chapter: string): Chapter['articles'] {
  if (articles.length === 0) return [emptyArticle(`${chapter}.articles[0]`)];
  return articles.map(({ heading, clauses }, index) => ({
    heading,
    // a khoản that stands alone has no number
    numbered: clauses.length > 1,
    clauses: clauses.length > 0 ? clauses : emptyArticle(`${chapter}.articles[${index}]`).clauses,
  }));
}

function usualChapters(data: BlocYear): readonly string[] {
  const { chair, viceChair } = roleLabels(data);
  return [
    'Quy định chung',
    `Tổ chức, nhiệm vụ của ${chair}, ${viceChair} và các thành viên`,
    'Nội dung hoạt động, chế độ hội họp, báo cáo',
    'Chấm điểm, bình xét, suy tôn',
    'Điều khoản thi hành',
  ];
}

const EMPTY_ARTICLES = 2;

function emptyChapter(heading: string, index: number): Chapter {
  const at = (article: number) => `charter[${index}].articles[${article}]`;
  return { heading, articles: Array.from({ length: EMPTY_ARTICLES }, (_, article) => emptyArticle(at(article))) };
}

function emptyArticle(path: string): Article {
  const text = new Blank(`${path}.clauses[0].text`, 'line');
  return { heading: new Blank(`${path}.heading`, 'long'), numbered: false, clauses: [{ text, points: [] }] };
}
