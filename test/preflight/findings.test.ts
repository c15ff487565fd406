import { expect, test } from '@jest/globals';
import { verifyPdf } from '../../src/api/verify-pdf.js';
import { formatDiagnostic } from '../../src/diagnostics/format.js';
import { editPdf } from './edited-pdf.js';
import { GOOD_FILE } from './good-file.js';

test('findings say where, what, which clause, and what to do', async () => {
  const bytes = await editPdf(GOOD_FILE, (pdf) => {
    pdf.drop(pdf.catalog, 'Lang');
    pdf.set(pdf.element('H2'), 'S', 'H3');
    pdf.drop(pdf.element('TH', 1), 'A');
    pdf.draw(1, (content) => `${content}\n9 9 m 10 10 l S 11 11 m 12 12 l S`);
    pdf.drop(pdf.ofType('Annot')[0]!, 'TU');
    pdf.set(pdf.catalog, 'OpenAction', { S: 'JavaScript' });
  });
  const findings = await verifyPdf(bytes);
  expect(findings.map((finding) => formatDiagnostic(finding).split('\n')[0])).toEqual([
    'lỗi: Tệp không ghi ngôn ngữ của văn bản. Trái với PDF/A-2 6.7.4, PDF/UA-1 7.2.',
    'lỗi: Tệp có lệnh tự chạy (đang là “JavaScript”; đối tượng 3 0). Trái với PDF/A-2 6.5.1.',
    'lỗi: Ô điền không có lời nhắc (trang 2; mục “ky-so-0”). Trái với PDF/UA-1 7.18.1.',
    'lỗi: Có nội dung nằm ngoài cấu trúc, máy đọc sẽ bỏ qua (trang 2; 2 chỗ). Trái với PDF/UA-1 7.1.',
    'lỗi: Tiêu đề nhảy cấp (đang là “H1, H3”; cần là “H2”). Trái với PDF/UA-1 7.4.2.',
    'lỗi: Các dòng của bảng không cùng số cột (mục “Table 1”). Trái với PDF/UA-1 7.2.',
    'lỗi: Ô tiêu đề của bảng không nói là của cột hay của dòng (mục “Table 1”). Trái với PDF/UA-1 7.5.',
  ]);
  expect(new Set(findings.map((finding) => formatDiagnostic(finding).split('\n')[1]))).toEqual(
    new Set([
      '    Cách sửa: Tệp này không phải do thidua làm, hoặc đã bị sửa bằng chương trình khác. Làm lại tệp bằng lệnh generate rồi mới ký.',
    ]),
  );
});

test('what is found alike on one page is told once, with how often', async () => {
  const bytes = await editPdf(GOOD_FILE, (pdf) => pdf.draw(0, (content) => `${content}\nnow now now`));
  expect(await verifyPdf(bytes)).toMatchObject([
    { code: 'pdf.clause', severity: 'error', facts: { problem: 'unknown-operator', page: 1, found: 'now', count: 3 } },
  ]);
});
