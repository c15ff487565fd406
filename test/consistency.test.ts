import { describe, expect, test } from '@jest/globals';
import { findSources, loadBlocYear } from '../src/index.js';
import type { BlocYear } from '../src/model/bloc-year.js';
import { nodeWorld } from '../src/world/node-world.js';
import { expectCounts, recommended } from './support/award-counts.js';
import { papersInWords } from './support/papers-in-words.js';
import { changedNumbers, numbersIn, type Papers } from './support/printed-numbers.js';
import { PROJECT, projectResources } from './support/resources.js';
import { unwrap } from './support/unwrap.js';

const resources = await projectResources();
const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples`));
const blocs = await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld))));
const example = blocs.find(({ file }) => file.endsWith('minh-hoa/blocs/tong-hop-2026.yaml'));
if (example === undefined) throw new Error('the example every part of which is filled is not there');

/** The papers of the full example after a change of its data. */
function papersAfter(change: (data: BlocYear) => void): Papers {
  const data = structuredClone(example!.data);
  change(data);
  return papersInWords({ ...example!, data }, resources);
}

/** The kinds of which some paper has such a line. */
function kindsThatSay(papers: Papers, says: (line: string) => boolean): readonly string[] {
  const kinds = [...resources.registry.kinds.keys()].sort((a, b) => b.length - a.length);
  const names = [...papers].filter(([, lines]) => lines.some(says)).map(([name]) => name);
  return [...new Set(names.map((name) => kinds.find((kind) => name === kind || name.startsWith(`${kind}-`))))].map(
    String,
  );
}

const saying = (number: string) => (line: string) => numbersIn(line).includes(number);

/** Every paper that stated a number which changed states the new one: none keeps the old. */
function expectNoneLeft(papers: Papers, changed: ReadonlyMap<string, string>): void {
  for (const old of changed.keys()) expect([old, kindsThatSay(papers, saying(old))]).toEqual([old, []]);
}

const OF_TU_PHAP = ({ unit }: { unit?: string | undefined }) => unit === 'so-tu-phap';

describe('one vote', () => {
  // so many members that no other number of the papers is like those of this vote
  const MEMBERS = 9973;
  const voted = (agree: number) =>
    papersAfter(({ vote, recommendations }) => {
      const all = { totalMembers: MEMBERS, present: MEMBERS, issued: MEMBERS, returned: MEMBERS, valid: MEMBERS };
      Object.assign(vote!, all, { written: 0 });
      Object.assign(recommendations.find(OF_TU_PHAP)!, { agree });
    });

  test('changes alike in all papers that state it', () => {
    const after = voted(8422);
    const changed = changedNumbers(voted(8311), after);
    expect(Object.fromEntries(changed)).toEqual({ '8311': '8422', '83,3': '84,4' });
    expectNoneLeft(after, changed);
    const kinds = ['bien-ban-binh-xet', 'bien-ban-kiem-phieu', 'danh-sach-tap-the', 'to-trinh'];
    expect(kindsThatSay(after, saying('8422'))).toEqual(expect.arrayContaining(kinds));
    expect(kindsThatSay(after, saying('84,4'))).toEqual(expect.arrayContaining(kinds));
  });
});

describe('one score', () => {
  const scored = (verified: number) =>
    papersAfter(({ scores }) => {
      // the unit that comes last comes last still, so that no rank changes
      const entries = scores.find(({ unit }) => unit === 'ban-quan-ly-kcn')?.entries ?? [];
      Object.assign(entries.find((entry) => (entry.verified ?? 0) > 2)!, { verified });
    });
  const value = (number: string) => Number(number.replace(',', '.'));

  test('changes alike in all papers that state it, and so does every sum it is part of', () => {
    const after = scored(1.57);
    const changed = changedNumbers(scored(1.13), after);
    for (const [old, fresh] of changed) expect([old, value(fresh) - value(old)]).toEqual([old, expect.closeTo(0.44)]);
    expectNoneLeft(after, changed);
    // itself, the sum of the base groups, the total
    expect(changed.size).toBeGreaterThanOrEqual(3);
    const sums = [...changed.values()].sort((a, b) => value(a) - value(b));
    expect(kindsThatSay(after, saying(sums[0] ?? ''))).toContain('bang-tu-cham');
    expect(kindsThatSay(after, saying(sums.at(-1) ?? ''))).toEqual(
      expect.arrayContaining(['bao-cao-tong-ket', 'bien-ban-binh-xet', 'bien-ban-hoi-nghi', 'tong-hop-diem']),
    );
  });
});

describe('the counts of the awards', () => {
  const recommending = blocs
    .filter(({ data }) => recommended(data).size > 0)
    .map((bloc) => [bloc.file.replace(PROJECT, ''), bloc] as const);

  test.each(recommending)('agree in all papers of %s', (_, bloc) => {
    expectCounts(bloc.data, papersInWords(bloc, resources));
  });

  test('are checked in more than one example', () => {
    expect(recommending.length).toBeGreaterThan(2);
  });
});

/** The cells of each row of the tables of a paper. */
function rowsOf(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => line.trim())
    .join('\n')
    .split(/\n(?=row\b)/u)
    .slice(1)
    .map((row) =>
      row
        .split('\n')
        .filter((line) => /^(?:cell|p) /u.test(line))
        .join(' '),
    );
}

describe('one recommendation', () => {
  const FLAG = 'Cờ thi đua của UBND tỉnh';
  const HONOUR = 'Bằng khen của Chủ tịch UBND tỉnh';
  const before = papersAfter(() => undefined);
  const changed = structuredClone(example.data);
  Object.assign(changed.recommendations.find(OF_TU_PHAP)!, { award: HONOUR });
  const after = papersInWords({ ...example, data: changed }, resources);

  test('for another award changes the counts in all papers', () => {
    expectCounts(changed, after);
    const counts = recommended(changed);
    expect([counts.get(`${FLAG}|tập thể`), counts.get(`${HONOUR}|tập thể`)]).toEqual([1, 5]);
  });

  test('moves the unit to that award in all tables', () => {
    const flagged = (papers: Papers) =>
      [...papers].flatMap(([name, lines]) =>
        rowsOf(lines)
          .filter((row) => row.includes('|Sở Tư pháp|') && /\|(?:Cờ UBND tỉnh|Cờ thi đua của UBND tỉnh)\|/u.test(row))
          .map(() => name),
      );
    const kinds = ['bien-ban-binh-xet', 'bien-ban-kiem-phieu', 'danh-sach-tap-the', 'to-trinh', 'tong-hop-diem'];
    expect(flagged(before)).toEqual(expect.arrayContaining(kinds));
    expect(flagged(after).filter((name) => !name.startsWith('dang-ky') && name !== 'tong-hop-dang-ky')).toEqual([]);
  });

  test('makes the merit report ask for the other award', () => {
    const asks = (papers: Papers) =>
      papers.get('bao-cao-thanh-tich-tap-the-so-tu-phap')?.find((line) => line.includes('Đề nghị tặng'));
    expect(asks(before)).toContain(`Đề nghị tặng ${FLAG} năm 2026`);
    expect(asks(after)).toContain(`Đề nghị tặng ${HONOUR} năm 2026`);
  });

  test('not made leaves no trace', () => {
    const data = structuredClone(changed);
    data.recommendations = data.recommendations.filter((entry) => !OF_TU_PHAP(entry));
    const papers = papersInWords({ ...example, data }, resources);
    expectCounts(data, papers);
    expect(papers.has('bao-cao-thanh-tich-tap-the-so-tu-phap')).toBe(false);
    for (const name of ['to-trinh', 'danh-sach-tap-the'])
      expect(papers.get(name)?.join('\n')).not.toContain('Sở Tư pháp');
  });
});
