import { describe, expect, test } from '@jest/globals';
import type { WordsEntry } from '../../src/diagnostics/entry.js';
import type { Facts } from '../../src/diagnostics/facts.js';
import { isDiagnosticCode, WORDS } from '../../src/diagnostics/words.js';

/** What a rule finds is worded by the rule itself; test/support/rule-cases.ts looks at its sentences. */
const entries: [string, WordsEntry][] = Object.entries(WORDS).filter(([code]) => code !== 'check.rule');

/** Has every fact there could be. */
const allFacts = (value: Facts[string]): Facts => new Proxy<Record<string, Facts[string]>>({}, { get: () => value });

const GIVEN = [allFacts('chữ'), allFacts(12), allFacts(['một', 'hai'])];
const LACKING = [{}, allFacts(''), allFacts([])];

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

describe.each(entries)('%s', (code, { message, hint, cellHint, severity }) => {
  const sentences = (facts: Facts) => [message(facts), hint?.(facts) ?? '', cellHint?.(facts) ?? ''];

  test('is named after the stage and the fault', () => {
    expect(code).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  test.each(GIVEN)('makes Vietnamese sentences of its facts', (facts) => {
    expect(message(facts)).not.toBe('');
    for (const words of sentences(facts).filter((each) => each !== '')) {
      expect(words).toMatch(VIETNAMESE);
      expect(words).toMatch(/^[\p{Lu}“<]/u);
      expect(words).toBe(words.normalize('NFC').trim());
      expect(words).not.toMatch(/\S {2}| \n/);
    }
  });

  test.each([...GIVEN, ...LACKING])('never says undefined, whatever facts lack', (facts) => {
    for (const words of sentences(facts)) expect(words).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test('an unknown code is none', () => {
  expect(['load.empty', 'load.nothing', 'toString', '', 1, undefined].map(isDiagnosticCode)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
