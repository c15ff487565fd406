import { misreadFindings } from '../../misread/misread-findings.js';
import { rule } from '../../rule.js';

/** UTF-8 text that some program read as Windows 1252: `CÃ´ng Ä‘oÃ n`. */
export const mojibake = rule({
  id: 'mojibake',
  group: 'language',
  severity: 'warning',
  title: 'Chữ hỏng do mở tệp sai bảng mã',
  text:
    'Tìm đoạn mà mỗi chữ có dấu đã thành hai, ba ký tự lạ: tệp ghi bằng UTF-8 từng bị mở như Windows-1252 rồi ghi lại. ' +
    'Đoạn khôi phục được viết sẵn để chép lại.',
  source: { text: 'Bảng mã TCVN 6909:2001 (Unicode), dạng ghi UTF-8', ids: ['MA-16'], confidence: 'custom' },
  example: { wrong: 'CÃ´ng tÃ¡c thi Ä‘ua', right: 'Công tác thi đua' },
  check: ({ texts }) =>
    misreadFindings(
      texts,
      'mojibake',
      'Đoạn này hỏng chữ: tệp UTF-8 từng bị mở sai bảng mã rồi ghi lại.',
      'Chép lại từ bản gốc, hoặc thay bằng',
    ),
});
