import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/diagnostics/diagnostic.js';
import type { WordsEntry } from '../../src/diagnostics/entry.js';
import { isDiagnosticCode, WORDS } from '../../src/diagnostics/words.js';

const entries: [string, WordsEntry][] = Object.entries(WORDS);

/** Has every fact there is, and remembers which were asked for. */
function allFacts(value: (name: string) => Facts[string]) {
  const asked = new Set<string>();
  const facts = new Proxy<Record<string, Facts[string]>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return value(String(name));
      },
    },
  );
  return { facts, asked };
}

const GIVEN: [string, (name: string) => Facts[string]][] = [
  ['texts', (name) => `‹${name}›`],
  ['numbers', () => 12],
  ['lists', () => ['một', 'hai']],
  ['empty texts', () => ''],
];

describe.each(entries)('%s', (code, { message, hint, severity }) => {
  test('is named after the stage and the fault', () => {
    expect(code).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  test('makes whole Vietnamese sentences of whatever facts', () => {
    const all = GIVEN.map(([, value]) => allFacts(value).facts);
    for (const facts of [{}, ...all]) {
      for (const words of [message(facts), hint?.(facts) ?? '']) {
        expect(words).not.toMatch(/undefined|null|NaN|\[object/);
        if (words === '') continue;
        expect(words).toMatch(/^[\p{Lu}“<]/u);
        expect(words).toMatch(/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu);
        expect(words).toBe(words.normalize('NFC'));
        expect(words).toBe(words.trim());
        expect(words).not.toMatch(/ {2}|\n/);
      }
      expect(message(facts)).not.toBe('');
    }
  });

  test('says the facts it asks for', () => {
    const { facts, asked } = allFacts((name) => `‹${name}›`);
    const said = message(facts) + (hint?.(facts) ?? '');
    const free = [...asked].filter((name) => !['kind', 'expected', 'reason', 'problem', 'what'].includes(name));
    if (code === 'load.unreadable' || code === 'output.unwritable') expect(said).toContain('‹detail›');
    else if (code !== 'data.too-small' && code !== 'data.too-big')
      expect(free.some((name) => !said.includes(name)) && free.length > 2).toBe(false);
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
