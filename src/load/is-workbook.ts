import { extensionOf } from '../world/paths.js';

/** The extensions of workbooks that can be read. */
export const WORKBOOK_EXTENSIONS: readonly string[] = ['.xlsx', '.xlsm'];

/** Those of workbooks that must be saved as another kind first, which is said to whoever names one. */
const OTHERS: readonly string[] = ['.xls', '.xlsb', '.ods'];

/** Whether a file is a workbook by its name, of a kind that can be read or not. */
export function isWorkbook(file: string): boolean {
  const extension = extensionOf(file);
  return WORKBOOK_EXTENSIONS.includes(extension) || OTHERS.includes(extension);
}
