import { periodBackwards } from '../../../../src/check/rules/numbers/period-backwards.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(periodBackwards, {
  valid: {
    'in order': { theme: 'Đẩy mạnh cải cách hành chính giai đoạn 2021-2025, nhiệm kỳ 2025 - 2030' },
    'no period': { theme: 'Văn bản số 2025-2021' },
    'of a movement': { movements: [{ name: 'A', period: '2019-2025' }] },
  },
  invalid: {
    backwards: [{ theme: 'giai đoạn 2025-2021' }, ['theme', 'giai đoạn 2025-2021']],
    'one year': [{ theme: 'nhiệm kỳ 2025 – 2025' }, ['theme', 'nhiệm kỳ 2025 – 2025']],
    'in words': [{ theme: 'giai đoạn từ năm 2025 đến năm 2020' }, ['theme', 'giai đoạn từ năm 2025 đến năm 2020']],
    'of a movement': [{ movements: [{ name: 'A', period: '2025-2019' }] }, ['movements[0].period', '2025-2019']],
  },
});
