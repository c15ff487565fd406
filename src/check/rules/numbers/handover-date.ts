import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { occasionOf } from '../../../view/occasion.js';
import { rule } from '../../rule.js';

/** The day of the handover is given twice, differently, or lies before the next chair was chosen. */
export const handoverDate = rule({
  id: 'handover-date',
  group: 'numbers',
  severity: 'warning',
  title: 'Ngày bàn giao không khớp',
  text: 'Bàn giao hồ sơ đơn vị trưởng làm sau hội nghị chọn đơn vị trưởng năm sau; ngày ghi ở mục “handover” phải trùng ngày của biên bản bàn giao.',
  source: { text: 'Trình tự thường lệ: suy tôn rồi bàn giao', confidence: 'custom' },
  example: {
    wrong: 'handover: {date: 22/12/2026}, documents: {bien-ban-ban-giao: {date: 23/12/2026}}',
    right: 'Cả hai cùng ngày 22/12/2026',
  },
  check: ({ data }) => {
    const date = data.handover?.date;
    if (date === undefined) return [];
    const path = 'handover.date';
    const paper = data.documents['bien-ban-ban-giao']?.date;
    if (paper !== undefined && ordinal(paper) !== ordinal(date)) {
      const message = `Mục “handover” ghi bàn giao ngày ${shortDate(date)}, còn biên bản bàn giao ghi ngày ${shortDate(paper)}.`;
      return [{ path, message, hint: 'Giữ ngày đúng; biên bản không ghi ngày riêng thì bỏ “date” ở mục “documents”.' }];
    }
    const held = occasionOf(data, 'review').conference.date;
    if (held === undefined || ordinal(date) >= ordinal(held)) return [];
    const message = `Bàn giao ngày ${shortDate(date)}, trước hội nghị tổng kết ngày ${shortDate(held)}.`;
    return [{ path, message, hint: 'Kiểm lại ngày bàn giao và ngày hội nghị.' }];
  },
});
