import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { listRules } from '../../src/index.js';
import { rulesPage } from '../support/rules-page.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = `${ROOT}docs/rules.md`;
const rules = listRules();

/** The names of files under a folder, with the group they stand in. */
function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();
}

/** The ids that the project's own pages explain. */
const explained = new Set(
  ['layout-rules.md', 'award-rules.md'].flatMap((name) =>
    [...readFileSync(`${ROOT}docs/${name}`, 'utf8').matchAll(/^\| ([A-Z][A-Z0-9]*-\d+) \|/gmu)].map(([, id]) => id),
  ),
);

describe('docs/rules.md', () => {
  test('is what the rules say of themselves', () => {
    const page = rulesPage(rules);
    if (process.env.GOLDEN === 'update') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  test('a rule has one name: its id, its file and its test', () => {
    const names = rules.map(({ id, group }) => `${group}/${id}`).sort();
    expect(filesIn('src/check/rules', '.ts')).toEqual(names);
    expect(filesIn('test/check/rules', '.test.ts')).toEqual(names);
  });

  test.each(rules)('$id cites rules the docs explain', ({ source: { ids = [] } }) => {
    expect(ids.filter((id) => !explained.has(id))).toEqual([]);
  });

  test.each(rules)('$id says what a clerk can read', ({ title, text, source, example, parameters }) => {
    for (const words of [title, text, source.text, ...parameters.map(({ label }) => label)]) {
      expect(words).toMatch(/^[\p{Lu}\p{N}“]/u);
      expect(words).toBe(words.normalize('NFC').replace(/\s+/gu, ' ').trim());
    }
    expect(title).not.toMatch(/[.:;]$/u);
    expect(text).toMatch(/\.$/u);
    expect(example.wrong).not.toBe(example.right);
  });

  test.each(rules)('$id is an error only where its source is sure', ({ severity, source: { confidence } }) => {
    if (severity === 'error') expect(['verified', 'arithmetic']).toContain(confidence);
    else expect(['warning', 'info']).toContain(severity);
  });
});
