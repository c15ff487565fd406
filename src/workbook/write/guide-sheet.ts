import type { SheetPlan } from '../plan/sheet-plan.js';
import { BLOCS, GUIDE } from '../plan/words.js';
import { cellReference } from '../xlsx/cell-reference.js';
import type { Row, Sheet } from '../xlsx/workbook.js';

const WIDTHS = [30, 80, 14] as const;

/** The first sheet: in plain words how to fill in the others, and what each is for. */
export function guideSheet(plans: readonly SheetPlan[]): Sheet {
  const words = [title('Sổ dữ liệu của khối thi đua'), ...guideLines(plans).map(line), []];
  const head = ['Trang', 'Dùng để', 'Cần có'].map((value) => ({ style: 'tableHeading', value }) as const);
  const first = words.length + 1;
  return {
    name: GUIDE,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...words, head, ...plans.map(sheetRow)],
    links: plans.map(({ name }, index) => ({ cell: cellReference(0, first + index), sheet: name })),
  };
}

function title(value: string): Row {
  return [{ style: 'title', value }];
}

function line(value: string): Row {
  return [{ style: 'line', value }];
}

function sheetRow({ name, use, required }: SheetPlan): Row {
  return [
    { style: 'link', value: name },
    { style: 'plain', value: use },
    { style: 'plain', value: required ? 'bắt buộc' : 'khi có' },
  ];
}

/** Each on one line, over all columns. */
function guideLines(plans: readonly SheetPlan[]): readonly string[] {
  const outlines = plans
    .filter((plan) => plan.kind === 'items' && plan.nested.length > 0)
    .map(({ name }) => `«${name}»`);
  return [
    'Điền lần lượt các trang trong bảng dưới đây; bấm vào tên trang để mở. Trang nào chưa cần thì để trống.',
    'Bấm vào một ô để xem ô ấy ghi gì, có ví dụ. Ô có mũi tên bên phải thì chọn trong danh sách.',
    'Tiêu đề xanh đậm: phải điền. Xanh nhạt: điền khi có. Nâu: cho biết dòng này của khối nào, mục nào.',
    'Dòng tiêu đề đã khóa để khỏi sửa nhầm; các dòng dưới điền, chèn, xóa, sắp xếp thoải mái.',
    'Ngày ghi như 23/3/2026, giờ ghi như 8:00. Muốn xuống dòng trong một ô: bấm Alt + Enter.',
    `Có nhiều khối: trang «${BLOCS.sheet}» mỗi khối một dòng, đặt mã ở cột đầu; các trang khác chọn mã ấy ở cột đầu.`,
    'Chỉ có một khối: cột mã khối để trống cũng được.',
    ...(outlines.length === 0
      ? []
      : [
          `Các trang ${outlines.join(', ')} ghi theo lối liệt kê:`,
          'mục lớn ghi một lần ở dòng đầu của nó, các dòng sau thuộc về mục ấy thì để trống cột của mục lớn.',
        ]),
    'Điền xong thì lưu lại, rồi làm văn bản bằng lệnh: thidua generate <tên tệp này>.',
  ];
}
