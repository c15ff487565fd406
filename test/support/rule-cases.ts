import { describe, expect, test } from '@jest/globals';
import { loadBlocYear } from '../../src/api/load-bloc-year.js';
import { readBloc } from '../../src/check/read-bloc.js';
import type { ReadPaper } from '../../src/check/reading.js';
import type { Rule } from '../../src/check/rule.js';
import type { LoadedBlocYear } from '../../src/model/loaded-bloc-year.js';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { MINIMAL } from '../model/bloc.js';
import { unwrap } from './unwrap.js';

/** What a rule finds: where, and the letters it points at when it points at some. */
type Found = readonly [path: string, letters?: string];

/** Cases of one rule: what the data says beside the least a bloc year may say. */
interface RuleCases {
  /** Each is fine. */
  readonly valid: Readonly<Record<string, object>>;
  /** Each has findings, in order. */
  readonly invalid: Readonly<Record<string, readonly [says: object, ...found: Found[]]>>;
  /** Makes the papers the rule reads; none when absent. */
  readonly papers?: (bloc: LoadedBlocYear) => readonly ReadPaper[];
}

/** Tests one rule on its table of cases. */
export function ruleCases(rule: Rule, { valid, invalid, papers = () => [] }: RuleCases): void {
  describe(rule.meta.id, () => {
    test.each(Object.entries(valid))('is silent: %s', async (_, says) => {
      expect(await findings(rule, says, papers)).toEqual([]);
    });
    test.each(Object.entries(invalid))('speaks: %s', async (_, [says, ...found]) => {
      const all = await findings(rule, says, papers);
      expect(all.map(({ path, letters }) => (letters === undefined ? [path] : [path, letters]))).toEqual(found);
      for (const { message, hint } of all) {
        expect(message).toMatch(/^[\p{Lu}\p{N}“][^\n]*[.?…]$/u);
        expect(hint).toMatch(/^[\p{Lu}\p{N}“][^\n]*[.?…]$/u);
        expect(message + hint).not.toMatch(/undefined|NaN|\[object| {2}/u);
      }
    });
  });
}

/** Loads data that says so much beside the least. */
export async function loadedBloc(says: object): Promise<LoadedBlocYear> {
  const text = JSON.stringify({ ...MINIMAL, ...says });
  return unwrap(await loadBlocYear({ file: 'khoi.json' }, new MemoryWorld({ 'khoi.json': text })));
}

/** What a rule finds in such data. */
export async function findings(rule: Rule, says: object, papers: RuleCases['papers'] = () => []) {
  const bloc = await loadedBloc(says);
  const ran = rule.run(readBloc(bloc, papers(bloc)), bloc.data.checks[rule.meta.id]?.parameters ?? {});
  if (!ran.ok) throw new Error(JSON.stringify(ran.issues));
  return ran.findings.map((finding) => {
    const { path, span } = finding;
    return { ...finding, ...(span === undefined ? {} : { letters: bloc.texts.get(path)?.slice(...span) }) };
  });
}
