import { expect } from '@jest/globals';
import type { BlocYear } from '../../src/model/bloc-year.js';
import { findAward } from '../../src/model/catalogues/find-award.js';
import { numberWords } from '../../src/text/number-words.js';
import { joinWords, officialCount } from '../../src/text/vietnamese.js';
import { occasionOf } from '../../src/view/occasion.js';
import type { Papers } from './printed-numbers.js';

type Entry = BlocYear['recommendations'][number];

/** For how many each award is, counted anew: `Giấy khen|tập thể`. */
function countsOf(
  { recommendations, awards }: BlocYear,
  counts: (entry: Entry) => boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const entry of recommendations.filter(counts)) {
    const key = `${findAward(entry.award, awards).name}|${entry.subject === 'collective' ? 'tập thể' : 'cá nhân'}`;
    const named = entry.person ?? entry.collectiveName ?? entry.unit;
    found.set(key, (found.get(key) ?? 0) + (named === undefined ? (entry.count ?? 1) : 1));
  }
  return found;
}

/** For how many each award is recommended in the year under review. */
export function recommended(data: BlocYear): ReadonlyMap<string, number> {
  const { year } = occasionOf(data, 'review');
  return countsOf(data, (entry) => (entry.year ?? year) === year && !['registered', 'reviewed'].includes(entry.stage));
}

/** Reports and conferences also tell what was granted, in other years too. */
function granted(data: BlocYear): ReadonlyMap<string, number> {
  return countsOf(data, ({ stage }) => stage === 'decided' || stage === 'awarded');
}

/** Papers that speak of what the bloc recommends, and of nothing else. */
const OF_RECOMMENDING = /^(?:to-trinh|danh-sach|bien-ban-(?:binh-xet|kiem-phieu))/u;

const inWords = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([key, count]) => `${key}|${officialCount(count)}|${numberWords(count)}`);

const STATED = /(?<award>\p{Lu}[^:;,.|]*?)(?:: | cho )(?<count>\d{2,}) \((?<words>[^)]+)\) (?<who>tập thể|cá nhân)/gu;

/** What papers state in figures and words: the awards, each with its count, and which kinds state it. */
function statementsOf(papers: Papers, awards: readonly string[]): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, lines] of papers) {
    for (const { groups: { award = '', count, words, who } = {} } of lines.flatMap((line) => [
      ...line.matchAll(STATED),
    ])) {
      const known = awards.find((each) => award.endsWith(each));
      if (known === undefined) continue;
      const key = `${known}|${who}|${count}|${words}`;
      found.set(key, (found.get(key) ?? new Set()).add(name));
    }
  }
  return found;
}

/** Every paper that states for how many an award is recommended states that number; papers that must state it do. */
export function expectCounts(data: BlocYear, papers: Papers): void {
  const counts = recommended(data);
  const expected = inWords(counts);
  const awards = [...counts.keys()].map((key) => key.split('|')[0] ?? '');
  const statements = statementsOf(papers, awards);
  for (const statement of expected) {
    const list = statement.includes('|tập thể|') ? 'danh-sach-tap-the' : 'danh-sach-ca-nhan';
    const names = ['to-trinh', list, 'bien-ban-binh-xet', 'bao-cao-tong-ket'];
    expect([statement, ...(statements.get(statement) ?? [])]).toEqual(expect.arrayContaining(names));
  }
  const told = inWords(granted(data));
  for (const [statement, names] of statements) {
    if (expected.includes(statement)) continue;
    expect([statement, told]).toEqual([statement, expect.arrayContaining([statement])]);
    expect([statement, ...[...names].filter((name) => OF_RECOMMENDING.test(name))]).toEqual([statement]);
  }
  expectTotals(counts, papers);
}

/** The totals of the submission and of its lists are the sums of these counts. */
function expectTotals(counts: ReadonlyMap<string, number>, papers: Papers): void {
  const total = (who: string) => {
    const sum = [...counts].reduce((all, [key, count]) => all + (key.endsWith(who) ? count : 0), 0);
    return sum === 0 ? [] : [`${officialCount(sum)} (${numberWords(sum)}) ${who}`];
  };
  const both = [...total('tập thể'), ...total('cá nhân')];
  expect(papers.get('to-trinh')?.join('\n')).toContain(`Tổng cộng: ${joinWords(both)} (có danh sách`);
  for (const [list, sum] of [
    ['danh-sach-tap-the', total('tập thể')],
    ['danh-sach-ca-nhan', total('cá nhân')],
  ] as const) {
    if (sum.length > 0) expect(papers.get(list)?.join('\n')).toContain(`Tổng cộng: ${sum.join('')}|`);
    else expect(papers.has(list)).toBe(false);
  }
}
