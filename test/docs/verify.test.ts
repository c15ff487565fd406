import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { DOCX_RULES } from '../../src/diagnostics/words/docx-rules.js';

const text = readFileSync(fileURLToPath(new URL('../../docs/verify.md', import.meta.url)), 'utf8');
const looked = text.slice(text.indexOf('## What is looked at'), text.indexOf('## How a file is read'));

test('docs/verify.md names every rule that a Word file is held against, and no other', () => {
  const named = new Set(looked.match(/(?:ND30|DANG|MA)-\d+/gu));
  expect([...named].sort()).toEqual(Object.keys(DOCX_RULES).sort());
});
