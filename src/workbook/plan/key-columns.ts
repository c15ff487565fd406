import type { KeyColumn } from './sheet-plan.js';
import { BLOCS, NUMBER } from './words.js';

/** The column of the bloc's key, on the sheet of the blocs and on all others. */
export function blocColumn(isBlocs: boolean): KeyColumn {
  const heading = isBlocs ? BLOCS.key : BLOCS.heading;
  const use = isBlocs
    ? 'Mã ngắn, không dấu, của khối; các trang khác ghi mã này ở cột đầu. Chỉ có một khối thì bỏ trống được.'
    : 'Chọn mã của khối đã ghi ở trang «Khối». Chỉ có một khối thì bỏ trống được.';
  return { part: 'bloc', heading, use };
}

/** The column that says which of several parts of the data a row belongs to. */
export function whichColumn(heading: string, choices: ReadonlyMap<string, string>): KeyColumn {
  return { part: 'which', heading, use: 'Chọn phần mà dòng này thuộc về.', choices };
}

/** The column of the number of an item, to which rows of other sheets refer. */
export function numberColumn(): KeyColumn {
  return {
    part: 'number',
    heading: NUMBER,
    use: 'Số thứ tự trong khối: 1, 2, 3 … Các trang khác nhắc tới dòng này bằng số ấy.',
  };
}

/** The column that says to which item of another sheet a row belongs. */
export function ownerColumn(sheet: string): KeyColumn {
  return {
    part: 'owner',
    heading: `${sheet} số`,
    use: `Số ở cột «${NUMBER}» của trang «${sheet}» mà dòng này thuộc về.`,
  };
}

/** The column of the key of an entry, or of the name of the field in the row. */
export function nameColumn(heading: string, use: string, choices?: ReadonlyMap<string, string>): KeyColumn {
  return { part: 'name', heading, use, ...(choices === undefined ? {} : { choices }) };
}
