import { expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/diagnostics/format.js';
import { checkMarkup } from '../../src/markup/check-markup.js';

test.each([
  ['<document><p>a & b</p></document>', '&amp;'],
  ['<p>a</p></q>', 'thẻ đóng </q> không có thẻ mở'],
  ['<document><p>a < b</p></document>', '&lt;'],
  ['<document><list style=dash></list></document>', 'dấu nháy'],
  ['<document><list style></list></document>', 'dấu nháy'],
  ['<document><list style="dash" style="dash"></list></document>', 'thuộc tính style được viết hai lần'],
  ['<document><p>&khong;</p></document>', 'ký hiệu sau dấu & không có'],
  ['<document><p', 'Thẻ'],
])('%s is told in Vietnamese', (text, words) => {
  const said = checkMarkup(text, 'a.hbs').map(formatDiagnostic).join();
  expect(said).toContain(words);
  expect(said).not.toMatch(/tag|attribute|entity|character|unexpected|value/u);
});
