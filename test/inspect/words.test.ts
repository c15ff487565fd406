import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { formatDiagnostic } from '../../src/diagnostics/format.js';
import { DOCX_MENDS } from '../../src/diagnostics/words/docx-mends.js';
import { DOCX_PARTS } from '../../src/diagnostics/words/docx-parts.js';
import { DOCX_PROBLEMS } from '../../src/diagnostics/words/docx-problems.js';

const FACTS = { part: 'number', found: 'a', expected: 'b', edge: 'trái', at: 'Căn cứ Luật', count: 3, rule: 'ND30-31' };

const PROBLEMS = Object.entries(DOCX_PROBLEMS).flatMap(([kind, table]) => Object.keys(table).map((key) => [kind, key]));

test.each(PROBLEMS)('%s %s: one sentence, where, by which rule, and how to mend it', (kind, problem) => {
  const code = (['docx.unreadable', 'docx.deviation', 'docx.advice', 'docx.unseen'] as const).find((each) =>
    each.endsWith(`.${kind}`),
  );
  const words = formatDiagnostic(diagnose(code ?? 'docx.deviation', { facts: { problem: problem ?? '', ...FACTS } }));
  expect(words).toMatch(
    /^(?:lỗi|cảnh báo|ghi chú): \p{Lu}.* \(đoạn “Căn cứ Luật”; 3 chỗ\)\. Theo Nghị định 30\/2020\/NĐ-CP, .* \[ND30-31\]\.\n {4}Cách sửa: \p{Lu}.*\.$/u,
  );
});

test('ways to mend belong to problems', () => {
  expect(Object.keys(DOCX_MENDS).filter((key) => !PROBLEMS.some(([, problem]) => problem === key))).toEqual([]);
});

test('parts are called as clerks call them', () => {
  for (const name of Object.values(DOCX_PARTS)) expect(name).toMatch(/^\p{Lu}/u);
});
