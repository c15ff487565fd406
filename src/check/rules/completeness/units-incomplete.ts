import { rule } from '../../rule.js';

const SAID = {
  path: 'unitsComplete',
  hint: 'Ghi đủ các đơn vị vào mục “units” rồi xóa dòng “unitsComplete: false”.',
};
const ALONE = { path: 'units', hint: 'Ghi thêm các đơn vị khác của khối vào mục “units”.' };

/** The list of units is said to be incomplete, or has one unit only: some would not sign. */
export const unitsIncomplete = rule({
  id: 'units-incomplete',
  group: 'completeness',
  severity: 'warning',
  title: 'Danh sách đơn vị chưa đủ',
  text: 'Dữ liệu nói danh sách đơn vị chưa đủ, hoặc mới ghi một đơn vị mà một đơn vị thì chưa thành khối. Giao ước in ra sẽ thiếu chỗ ký và thiếu bản của những đơn vị chưa ghi.',
  source: { text: 'Giao ước do mọi đơn vị của khối cùng ký', confidence: 'custom' },
  example: { wrong: 'unitsComplete: false', right: 'Ghi đủ các đơn vị rồi bỏ mục unitsComplete' },
  check: ({ data: { units, unitsComplete } }) =>
    unitsComplete
      ? []
      : [
          {
            ...(units.length > 1 ? SAID : ALONE),
            message: `Danh sách mới có ${units.length} đơn vị và chưa đủ: giao ước thiếu chỗ ký của các đơn vị khác.`,
          },
        ],
});
