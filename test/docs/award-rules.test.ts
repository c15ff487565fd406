import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { AWARDS_RULES } from '../../src/check/rules/awards-rules.js';
import { RULES } from '../../src/check/rules.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROW = /^\| (L-\d{2}) \| (.+) \| (error|warning|info|–) \| (.+) \| (.+) \|$/gmu;
const RULE_ID = /`([a-z0-9-]+)`/gu;

const page = readFileSync(join(ROOT, 'docs', 'award-rules.md'), 'utf8');
const rows = [...page.matchAll(ROW)].map(([, id = '', , severity = '', status = '', checkedBy = '']) => ({
  id,
  severity,
  status,
  rules: [...checkedBy.matchAll(RULE_ID)].map(([, rule = '']) => rule),
}));
const awardIds = (ids: readonly string[] = []) => ids.filter((id) => id.startsWith('L-'));

describe('docs/award-rules.md', () => {
  test('has the 33 rules, each once, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 33 }, (_, index) => `L-${String(index + 1).padStart(2, '0')}`),
    );
  });

  test('names rules that cite the id, and all that do', () => {
    const cited = RULES.flatMap(({ meta }) => awardIds(meta.source.ids).map((id) => `${id} ${meta.id}`));
    const exempt = new Set(['L-02 government-flags-per-bloc', 'L-09 law-of-2026']);
    const named = rows.flatMap(({ id, rules }) => rules.map((rule) => `${id} ${rule}`));
    expect(cited.filter((pair) => !named.includes(pair) && !exempt.has(pair))).toEqual([]);
    expect(named.filter((pair) => !cited.includes(pair))).toEqual([]);
  });

  test('says no milder and no graver than the gravest rule of awards that checks it', () => {
    const order = ['error', 'warning', 'info'];
    const told = rows.flatMap(({ id, severity }) => {
      const own = AWARDS_RULES.filter(({ meta }) => meta.source.ids?.includes(id) && meta.id !== 'law-of-2026');
      const gravest = order.find((each) => own.some(({ meta }) => meta.severity === each));
      return gravest === undefined || gravest === severity ? [] : [id];
    });
    expect(told).toEqual([]);
  });

  test('calls an error only what was read', () => {
    const errors = rows.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.filter(({ status }) => !/^V(?!2)/u.test(status))).toEqual([]);
  });
});
