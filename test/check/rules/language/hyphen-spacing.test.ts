import { hyphenSpacing } from '../../../../src/check/rules/language/hyphen-spacing.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(hyphenSpacing, {
  valid: {
    'spaces on both sides': { theme: 'kinh tế - xã hội, kinh tế – xã hội' },
    'none on either': { theme: '05-CT/TW, 2021-2025, COVID-19, KH-VH-XH, Mát-xcơ-va' },
    'a dashed line': { pledge: { items: [{ text: 'Gồm:\n- Sở Y tế\n -Sở Nội vụ' }] } },
    'a number below zero, a grade': { theme: 'nhiệt độ -5 độ, hạng A- B' },
    dates: { theme: '(21-5-1963 – 21-5-2023)' },
    'at a line end': { pledge: { items: [{ text: 'kinh tế-\nxã hội' }] } },
  },
  invalid: {
    'a space behind it': [{ theme: 'chung tay vì người nghèo- không để ai bị bỏ lại' }, ['theme', 'nghèo- không']],
    'a space before it': [{ theme: 'kinh tế -xã hội' }, ['theme', 'tế -xã']],
    'in a symbol': [{ theme: 'Chỉ thị số 05- CT/TW ngày' }, ['theme', '05- CT/TW']],
    'between years': [{ theme: 'giai đoạn 2021- 2025, 2026 -2030' }, ['theme', '2021- 2025'], ['theme', '2026 -2030']],
    'a long dash': [{ theme: 'Văn hóa– Xã hội' }, ['theme', 'hóa– Xã']],
    'in decomposed letters': [
      { theme: 'người nghèo- không'.normalize('NFD') },
      ['theme', 'nghèo- không'.normalize('NFD')],
    ],
  },
});
