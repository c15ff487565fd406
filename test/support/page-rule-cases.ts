import { describe, expect, test } from '@jest/globals';
import { readBloc } from '../../src/check/read-bloc.js';
import type { ReadPaper } from '../../src/check/reading.js';
import type { Rule } from '../../src/check/rule.js';
import { loadedBloc } from './rule-cases.js';

/** Cases of a rule about pages. */
interface PageRuleCases {
  readonly valid: Readonly<Record<string, ReadPaper>>;
  /** Each has one finding, which says so. */
  readonly invalid: Readonly<Record<string, readonly [paper: ReadPaper, message: string, parameters?: object]>>;
}

/** Tests one rule about pages on its table of cases. */
export function pageRuleCases(rule: Rule, { valid, invalid }: PageRuleCases): void {
  const run = async (paper: ReadPaper, parameters: object = {}) => {
    const ran = rule.run(readBloc(await loadedBloc({}), [paper]), parameters);
    if (!ran.ok) throw new Error(JSON.stringify(ran.issues));
    return ran.findings.map(({ path, message }) => [path, message]);
  };
  describe(rule.meta.id, () => {
    test.each(Object.entries(valid))('is silent: %s', async (_, paper) => {
      expect(await run(paper)).toEqual([]);
    });
    test.each(Object.entries(invalid))('speaks: %s', async (_, [paper, message, parameters]) => {
      expect(await run(paper, parameters)).toEqual([['documents.ke-hoach', `Kế hoạch, ${message}`]]);
    });
  });
}
