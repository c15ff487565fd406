import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../../src/text/decimal.js';
import { Blank } from '../../../src/view/blank.js';
import { ranksOf } from '../../../src/view/scoring/ranks.js';
import { viewOf } from '../view-of.js';
import { words } from '../words.js';

/** Points in tenths, so that their sums are known exactly. */
const tenths = fc.integer({ min: 0, max: 400 });
const kind = fc.constantFrom('base', 'bonus', 'penalty');

interface Leaf {
  readonly code: string;
  readonly kind: string;
}

/** A table of some groups, the first of which counts, with the leaves that are scored. */
const table = fc
  .array(fc.record({ kind, parts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drawn) => {
    const leaves: Leaf[] = [];
    const leaf = (code: string, of: string) => {
      leaves.push({ code, kind: of });
      return { code, content: `Tiêu chí ${code}`, max: 40 };
    };
    const groups = drawn.map(({ kind: own, parts }, group) => {
      const of = group === 0 ? 'base' : own;
      const criteria = parts.map((count, at) => {
        const code = `${group}.${at}`;
        if (count === 0) return leaf(code, of);
        const below = Array.from({ length: count }, (_, part) => leaf(`${code}.${part}`, of));
        return { code, content: `Tiêu chí ${code}`, max: 40, parts: below };
      });
      return { content: `Nhóm ${group}`, kind: of, criteria };
    });
    return { scoring: { groups }, leaves };
  });

const scored = table.chain(({ scoring, leaves }) =>
  fc
    .array(fc.array(tenths, { minLength: leaves.length, maxLength: leaves.length }), { minLength: 2, maxLength: 5 })
    .map((points) => ({ scoring, leaves, points })),
);

const UNITS = ['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E'];

function dataOf({ scoring, leaves, points }: { scoring: object; leaves: readonly Leaf[]; points: number[][] }) {
  const entries = (own: readonly number[]) =>
    leaves.map(({ code }, index) => ({
      criterion: code,
      self: (own[index] ?? 0) / 10,
      verified: (own[index] ?? 0) / 10,
    }));
  return {
    scoring,
    units: points.map((_, index) => ({ name: UNITS[index] })),
    scores: points.map((own, index) => ({ unit: UNITS[index], entries: entries(own) })),
  };
}

const sumIn = (leaves: readonly Leaf[], own: readonly number[], wanted: string) =>
  leaves.reduce((sum, leaf, index) => (leaf.kind === wanted ? sum + (own[index] ?? 0) : sum), 0);

test('every total is the sum of its leaves, to the last decimal', () => {
  fc.assert(
    fc.property(scored, (drawn) => {
      const { results } = viewOf(dataOf(drawn)).scoring;
      for (const [index, own] of drawn.points.entries()) {
        const row = results.find(({ unit }) => unit === UNITS[index]);
        const [base, bonus, penalty] = ['base', 'bonus', 'penalty'].map((wanted) => sumIn(drawn.leaves, own, wanted));
        const expected = [base, base, bonus, penalty, (base ?? 0) + (bonus ?? 0) - (penalty ?? 0)];
        expect([row?.self, row?.verified, row?.bonus, row?.penalty, row?.total]).toEqual(
          expected.map((sum) => decimal((sum ?? 0) / 10)),
        );
      }
    }),
  );
});

test('on the sheet of a unit the groups add up to what counts', () => {
  fc.assert(
    fc.property(scored, (drawn) => {
      const subject = { per: 'unit', key: 'so-a', unit: 0 } as const;
      const { base, sums } = viewOf(dataOf(drawn), {}, subject).scoring;
      const number = (text: string) => Math.round(Number(text.replace('.', '').replace(',', '.')) * 10);
      const groups = base.map(({ self }) => number(words(self)));
      expect(groups.reduce((sum, value) => sum + value, 0)).toBe(number(words(sums.base.self)));
    }),
  );
});

test('without one point that counts its unit has no total, nobody a rank, and the others their totals', () => {
  fc.assert(
    fc.property(scored, fc.nat(), fc.nat(), (drawn, anyUnit, anyLeaf) => {
      const data = dataOf(drawn);
      const unit = anyUnit % data.units.length;
      const base = drawn.leaves.filter((leaf) => leaf.kind === 'base');
      const { code } = base[anyLeaf % base.length] ?? { code: '' };
      const scores = data.scores.map((score, index) =>
        index === unit ? { ...score, entries: score.entries.filter(({ criterion }) => criterion !== code) } : score,
      );
      const { ranked, results } = viewOf({ ...data, scores }).scoring;
      expect(ranked).toBe(false);
      expect(results.map(({ total }) => total instanceof Blank)).toEqual(data.units.map((_, index) => index === unit));
      expect(results.every(({ rank }) => rank instanceof Blank)).toBe(true);
    }),
  );
});

test('ranks: more points, a better rank; the same points, the same rank; as many stand above as the rank says', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 }), (totals) => {
      const ranks = ranksOf(totals);
      for (const [one, first] of totals.entries()) {
        for (const [other, second] of totals.entries()) {
          expect(Math.sign((ranks[other]?.rank ?? 0) - (ranks[one]?.rank ?? 0))).toBe(Math.sign(first - second));
        }
      }
      const sorted = ranks.map(({ rank }) => rank).sort((a, b) => a - b);
      expect(sorted.every((rank, index) => rank === index + 1 || rank === sorted[index - 1])).toBe(true);
      expect(ranks.map(({ tied }) => tied)).toEqual(
        totals.map((total) => totals.indexOf(total) !== totals.lastIndexOf(total)),
      );
    }),
  );
});
