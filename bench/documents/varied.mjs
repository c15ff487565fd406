// Parts that differ from one document of a series to the next.

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương'];
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Minh', 'Thanh', 'Quốc', 'Ngọc'];
const GIVENS = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hạnh',
  'Khánh',
  'Linh',
  'Nghĩa',
  'Phượng',
  'Quỳnh',
  'Sơn',
  'Tuyết',
];
const PROVINCES = ['Minh Họa', 'Bình Nguyên', 'Hải Sơn', 'Tân Giang', 'Đông Lĩnh'];

/** Units of the series: name, title of the head. */
export const UNITS = [
  ['Sở Nội vụ', 'Giám đốc'],
  ['Sở Tài chính', 'Giám đốc'],
  ['Sở Tư pháp', 'Giám đốc'],
  ['Sở Khoa học và Công nghệ', 'Giám đốc'],
  ['Thanh tra tỉnh', 'Chánh Thanh tra'],
  ['Văn phòng Ủy ban nhân dân tỉnh', 'Chánh Văn phòng'],
  ['Cục Thống kê tỉnh', 'Cục trưởng'],
  ['Ban Quản lý các khu công nghiệp tỉnh', 'Trưởng ban'],
];

const of = (list, index) => list[index % list.length];

/** A number that changes with the document and with the place in it, as chance would have it but the same each time. */
export const mixed = (index, place) => {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
};

/** A whole number between two bounds. */
export const number = (index, place, least, most) => least + (mixed(index, place) % (most - least + 1));

/** A person's name. */
export const person = (index, place) =>
  [FAMILIES, MIDDLES, GIVENS].map((list, part) => of(list, mixed(index, place * 3 + part))).join(' ');

/** A province's name. */
export const province = (index) => of(PROVINCES, mixed(index, 1));

/** A text with its `#` replaced by numbers of the document. */
export const numbered = (text, index, place) => {
  let count = 0;
  return text.replaceAll('#', () => String(number(index, 1000 + place * 10 + count++, 12, 97)));
};

/** A count as papers print it: nine and fewer with a nought before. */
export const official = (count) => String(count).padStart(2, '0');

/** A text in capitals. */
export const capitals = (text) => text.toLocaleUpperCase('vi');
