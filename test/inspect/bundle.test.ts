import { expect, test } from '@jest/globals';
import { inputsOf } from '../support/inputs-of.js';

test('Word files are looked through in a browser too, without what makes papers', async () => {
  const inputs = await inputsOf('api/verify-docx.ts');
  expect(inputs).toContain('src/inspect/inspect.ts');
  expect(inputs.filter((path) => /^node:|pipeline|render|node_modules\/docx/u.test(path))).toEqual([]);
});

test('what makes papers does not bring it with it', async () => {
  expect((await inputsOf('api/generate.ts')).filter((path) => path.includes('src/inspect'))).toEqual([]);
});
