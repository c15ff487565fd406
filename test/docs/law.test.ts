import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LEGAL_BASES } from '../../src/model/catalogues/legal-bases.js';
import { shortDate } from '../../src/text/vietnamese.js';
import { citation } from '../../src/view/citation.js';

const page = readFileSync(new URL('../../docs/law.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/u.test(line));

describe('docs/law.md', () => {
  test('shows the catalogue as it is, line by line', () => {
    const expected = LEGAL_BASES.map(
      ({ from, to, instrument, status }) =>
        `| ${shortDate(from)} | ${to === undefined ? '' : `${shortDate(to)} `}| ${citation(instrument, 'state')} | ${status} |`,
    );
    expect(rows).toEqual(expected);
  });

  test('names every year within which the default changes', () => {
    const years = LEGAL_BASES.flatMap(({ from, to }) => [
      ...(from.month === 1 && from.day === 1 ? [] : [from.year]),
      ...(to === undefined || (to.month === 12 && to.day === 31) ? [] : [to.year]),
    ]);
    const named = /as in ([\d, and]+)/u.exec(page)?.[1]?.match(/\d{4}/gu);
    expect(named).toEqual([...new Set(years)].sort().map(String));
  });
});
