import type { RuleInfo } from '../../index.js';
import { shortDate } from '../../text/vietnamese.js';

type Confidence = RuleInfo['source']['confidence'];

/** How sure the source of a rule is, in words. */
export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  verified: 'đã đọc trong chính văn bản hoặc trên trang chính thức',
  arithmetic: 'tự nó chắc chắn',
  secondary: 'đọc qua bài tóm tắt, chưa đối chiếu bản gốc',
  provincial: 'quy định của một tỉnh hoặc một ngành, nơi khác có thể khác',
  custom: 'lệ thường hoặc lời khuyên, không phải quy định',
};

/** On which days a rule holds, and until when its errors are more than warnings; nothing where it always does. */
export function daysOf({ holds, readUntil, severity }: RuleInfo): readonly string[] {
  const { from, to } = holds ?? {};
  const days = [
    ...(from === undefined ? [] : [`từ ngày ${shortDate(from)}`]),
    ...(to === undefined ? [] : [`đến hết ngày ${shortDate(to)}`]),
  ];
  const isRead = readUntil !== undefined && severity === 'error';
  return [
    ...(days.length === 0 ? [] : [`Áp dụng cho hồ sơ trình ${days.join(' ')}.`]),
    ...(isRead ? [`Hồ sơ trình sau ngày ${shortDate(readUntil)} thì chỉ cảnh báo: luật mới chưa được đối chiếu.`] : []),
  ];
}
