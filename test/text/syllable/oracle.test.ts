import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { judgeOfWords } from '../../../src/check/syllables/judge-of-words.js';
import { isSyllable } from '../../../src/text/syllable/is-syllable.js';

/** The words of the Vietnamese dictionary for Hunspell that are written in small letters only: one syllable each. */
const LIST = readFileSync(join(dirname(createRequire(import.meta.url).resolve('dictionary-vi')), 'index.dic'), 'utf8')
  .split('\n')
  .filter((line) => /^\p{Ll}+$/u.test(line));

const DOCUMENT = readFileSync(fileURLToPath(new URL('../../../docs/syllables.md', import.meta.url)), 'utf8');

/** Words of the list the grammar refuses, and why; docs/syllables.md has the same. */
const REFUSED = {
  'words of other languages': 'basoi email gen gip gram internet intranet ka palăng ping páp tivi tout têt web xit',
  'spellings no dictionary has': 'gỵa quoàng quoạng quoắt',
  'a letter': 'v',
};

const KEYS = [...'abcdefghijklmnopqrstuvwxyzăâđêôơư'];

/** One slip of a kind at a chance place of a word. */
const SLIPS: Readonly<Record<string, (letters: string[], chance: (below: number) => number) => string[]>> = {
  delete: (letters, chance) => letters.toSpliced(chance(letters.length), 1),
  insert: (letters, chance) => letters.toSpliced(chance(letters.length + 1), 0, KEYS[chance(KEYS.length)]!),
  replace: (letters, chance) => letters.with(chance(letters.length), KEYS[chance(KEYS.length)]!),
  swap: (letters, chance) => {
    const at = chance(Math.max(1, letters.length - 1));
    return [...letters.slice(0, at), ...letters.slice(at, at + 2).reverse(), ...letters.slice(at + 2)];
  },
};

describe(`the grammar of syllables, measured against ${LIST.length} of a dictionary`, () => {
  const known = new Set(LIST);
  const chance = chanceFrom(20_261_121);
  const corrupted = LIST.flatMap((word) =>
    Object.entries(SLIPS).map(([kind, slip]) => ({ kind, word: slip([...word], chance).join('') })),
  ).filter(({ word }) => word !== '' && !known.has(word));

  test('accepts more than 99.6 % of them and refuses those for a reason', () => {
    const refused = LIST.filter((word) => !isSyllable(word));
    expect(refused.sort()).toEqual(Object.values(REFUSED).join(' ').split(' ').sort());
    expect(LIST.length).toBeGreaterThan(6000);
    expect(1 - refused.length / LIST.length).toBeGreaterThan(0.996);
    tells(`| Syllables of the list | ${LIST.length} |`);
    tells(`| accepted | ${LIST.length - refused.length} (${percent(1 - refused.length / LIST.length)}) |`);
    for (const word of refused) tells(word);
  });

  test('refuses more than 92 % of their one-letter corruptions', () => {
    const refused = corrupted.filter(({ word }) => !isSyllable(word));
    expect(refused.length / corrupted.length).toBeGreaterThan(0.92);
    tells(`| One-letter corruptions | ${corrupted.length} |`);
    tells(`| refused | ${refused.length} (${percent(refused.length / corrupted.length)}) |`);
    for (const kind of Object.keys(SLIPS)) {
      const share =
        refused.filter((each) => each.kind === kind).length / corrupted.filter((each) => each.kind === kind).length;
      tells(`| ${kind} | ${percent(share)} |`);
    }
  });

  test('and the rule still reports more than 80 %, sparing what may be foreign', () => {
    const judge = judgeOfWords([]);
    const reported = corrupted.filter(({ word }) => judge(word));
    expect(reported.length / corrupted.length).toBeGreaterThan(0.8);
    tells(`| reported by the rule | ${reported.length} (${percent(reported.length / corrupted.length)}) |`);
  });
});

function tells(words: string): void {
  expect(DOCUMENT).toContain(words);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Numbers below a bound, the same every run. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
