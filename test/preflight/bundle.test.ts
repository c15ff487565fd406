import { expect, test } from '@jest/globals';
import { inputsOf } from '../support/inputs-of.js';

test('the preflight runs in a browser', async () => {
  const inputs = await inputsOf('api/verify-pdf.ts');
  expect(inputs.filter((path) => path.includes('@cantoo/pdf-lib')).length).toBeGreaterThan(100);
  expect(inputs.filter((path) => /^node:|^(?:fs|stream|zlib|util|buffer)$/u.test(path))).toEqual([]);
});

test('what makes papers does not bring the preflight with it', async () => {
  for (const entry of ['api/generate.ts', 'api/check.ts']) {
    const inputs = await inputsOf(entry);
    expect(inputs).toContain('src/pipeline/make-paper.ts');
    expect(inputs.filter((path) => /@cantoo|preflight/u.test(path))).toEqual([]);
  }
});
