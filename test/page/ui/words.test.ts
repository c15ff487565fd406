import { expect, test } from '@jest/globals';
import { SEVERITY_WORDS } from '../../../src/diagnostics/severity-words.js';
import { WORDS } from '../../../src/page/ui/words.js';
import { capitalized } from '../../../src/view/capitalized.js';

test('the page calls severities what the command line and the guide call them', () => {
  const expected = Object.entries(SEVERITY_WORDS).map(([severity, word]) => [severity, capitalized(word)]);
  expect(WORDS.findings.severities).toEqual(Object.fromEntries(expected));
});
