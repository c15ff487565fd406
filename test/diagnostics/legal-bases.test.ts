import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import { formatDiagnostic } from '../../src/diagnostics/format.js';

test('a legal basis not compared yet is marked in its line, and told once', () => {
  const facts = { bases: ['Luật A', 'Luật B'], unverified: ['Luật B'] };
  const text = formatDiagnostic(diagnose('legal.default-bases', { facts }));
  expect(text).toContain('- Luật A\n      - Luật B (tên gọi chưa đối chiếu)\n');
  expect(text.split('Luật B')).toHaveLength(2);
});
