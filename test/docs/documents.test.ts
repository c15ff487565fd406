import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(ROOT, 'docs', 'documents.md'), 'utf8');

test('docs/documents.md shows a picture of every kind, and none that is not there', () => {
  const kinds = readdirSync(join(ROOT, 'templates')).flatMap((file) => /^(.+)\.hbs$/u.exec(file)?.[1] ?? []);
  const shown = [...page.matchAll(/\(images\/kinds\/([a-z-]+)\.png\)/gu)].map(([, id = '']) => id);
  expect(shown.toSorted()).toEqual(kinds.sort());
  expect(shown.filter((id) => !existsSync(join(ROOT, 'docs', 'images', 'kinds', `${id}.png`)))).toEqual([]);
});
