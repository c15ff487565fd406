import { expect, test } from '@jest/globals';
import { verifyDocx } from '../../src/index.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { DRAFTS, FINAL, RESOURCES } from './papers.js';

const rows = [
  ...FINAL.map(({ name, paper }) => [`${name}, to be signed`, paper, true] as const),
  ...DRAFTS.map(({ name, paper }) => [`${name}, draft`, paper, false] as const),
];

test('every kind is among them, in both regimes', () => {
  expect(new Set(FINAL.map(({ paper }) => paper.kind.id)).size).toBe(RESOURCES.registry.kinds.size);
  expect(new Set(FINAL.map(({ paper }) => paper.blocks.styles.nation?.size))).toEqual(new Set([12, 15]));
});

test.each(rows)('nothing is found in %s', async (_, paper, signatureLines) => {
  const { regime, findings } = await verifyDocx(await renderPaper(paper, 'docx', RESOURCES, { signatureLines }));
  expect(['state', 'party']).toContain(regime?.id);
  expect(findings).toEqual([]);
});
