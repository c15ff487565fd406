const SAVE_AS = 'chọn “Tệp” > “Lưu thành…” (File > Save As), chọn loại “Excel Workbook (*.xlsx)”, rồi dùng tệp mới';

/** Why the file of a workbook cannot be read, and how to mend it. */
const PROBLEMS = {
  'old-xls': {
    message: 'Đây là tệp Excel đời cũ (.xls), chưa đọc được.',
    hint: `Mở tệp bằng Excel, ${SAVE_AS}.`,
  },
  ods: {
    message: 'Đây là tệp của LibreOffice (.ods), chưa đọc được.',
    hint: 'Mở tệp bằng LibreOffice, chọn “Tập tin” > “Lưu dạng…”, chọn loại “Excel 2007-365 (.xlsx)”, rồi dùng tệp mới.',
  },
  locked: {
    message: 'Tệp Excel này đặt mật khẩu mở tệp nên không đọc được.',
    hint: 'Mở tệp bằng Excel, vào “Tệp” > “Thông tin” > “Bảo vệ sổ làm việc” > “Mã hóa bằng mật khẩu”, xóa mật khẩu rồi lưu lại.',
  },
  empty: {
    message: 'Tệp chưa có nội dung (0 byte).',
    hint: 'Lưu lại tệp từ Excel, hoặc chép lại từ nơi gửi.',
  },
  'not-zip': {
    message: 'Tệp có đuôi .xlsx nhưng bên trong không phải tệp Excel.',
    hint: `Đổi đuôi tệp không đổi được loại tệp: mở bằng Excel, ${SAVE_AS}.`,
  },
  'not-workbook': {
    message: 'Tệp này không phải tệp Excel; có thể là tệp Word hay tệp nén bị đổi đuôi.',
    hint: 'Xem lại có chọn nhầm tệp không.',
  },
  damaged: {
    message: 'Tệp Excel bị hỏng hoặc bị cắt mất một phần nên không đọc được.',
    hint: 'Mở tệp bằng Excel (cho phép sửa chữa) rồi lưu lại, hoặc chép lại từ nơi gửi.',
  },
} as const;

/** A reason why the file of a workbook cannot be read. */
export type WorkbookProblem = keyof typeof PROBLEMS;

/** The words for a reason. */
export function workbookProblem(problem: string): { readonly message: string; readonly hint: string } {
  return isProblem(problem) ? PROBLEMS[problem] : PROBLEMS.damaged;
}

function isProblem(problem: string): problem is WorkbookProblem {
  return Object.hasOwn(PROBLEMS, problem);
}
