import { rule } from '../../rule.js';

/** The list of units is said to be incomplete: some would not sign. */
export const unitsIncomplete = rule({
  id: 'units-incomplete',
  group: 'completeness',
  severity: 'warning',
  title: 'Danh sách đơn vị chưa đủ',
  text: 'Dữ liệu nói danh sách đơn vị chưa đủ. Giao ước in ra sẽ thiếu chỗ ký và thiếu bản của những đơn vị chưa ghi.',
  source: { text: 'Giao ước do mọi đơn vị của khối cùng ký', confidence: 'custom' },
  example: { wrong: 'unitsComplete: false', right: 'Ghi đủ các đơn vị rồi bỏ mục unitsComplete' },
  check: ({ data: { units, unitsComplete } }) =>
    unitsComplete
      ? []
      : [
          {
            path: 'unitsComplete',
            message: `Danh sách mới có ${units.length} đơn vị và chưa đủ: giao ước thiếu chỗ ký của các đơn vị khác.`,
            hint: 'Ghi đủ các đơn vị vào mục “units” rồi xóa dòng “unitsComplete: false”.',
          },
        ],
});
