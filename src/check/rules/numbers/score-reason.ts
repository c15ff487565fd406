import { decimal } from '../../../text/decimal.js';
import { scoreSheets } from '../../numbers/score-sheets.js';
import { itemsByCode } from '../../numbers/scored-items.js';
import { rule } from '../../rule.js';

/** Points were changed, and nobody says why. */
export const scoreReason = rule({
  id: 'score-reason',
  group: 'numbers',
  severity: 'warning',
  title: 'Sửa điểm mà không ghi lý do',
  text: 'Bảng điểm có cột “Lý do cộng, trừ”. Điểm thẩm định khác điểm tự chấm thì phải ghi lý do.',
  source: { text: 'Mẫu bảng chấm điểm có cột lý do cộng, trừ', confidence: 'custom' },
  example: {
    wrong: '{criterion: "1.2", self: 20, verified: 19.5}',
    right: '{criterion: "1.2", self: 20, verified: 19.5, reason: Một báo cáo chậm}',
  },
  check: ({ data }) => {
    const items = itemsByCode(data);
    return scoreSheets(data).flatMap(({ unit, entries, path }) =>
      entries.flatMap(({ criterion, self, verified, reason }, index) => {
        if (self === undefined || verified === undefined || self === verified || reason !== undefined) return [];
        const { content = criterion, max = Number.POSITIVE_INFINITY } = items.get(criterion) ?? {};
        // points above the maximum are wrong themselves, whatever the reason
        if (Math.max(self, verified) > max) return [];
        const message = `${unit}: “${content}” tự chấm ${decimal(self)}, thẩm định ${decimal(verified)} mà chưa ghi lý do.`;
        return [{ path: `${path}[${index}].reason`, message, hint: 'Ghi lý do vào “reason”, hoặc sửa điểm ghi nhầm.' }];
      }),
    );
  },
});
