import type * as z from 'zod';
import { line } from './text.js';

/** What some system refuses in the name of a file, or takes for something else. */
const ILLEGAL = /[<>:"|?*\\]/u;
const LONGEST = 100;

/** The name of the files of a bloc, without extension; folders before it are parted by `/`. */
export const fileNameSchema = line({
  label: 'Tên tệp xuất ra, không có phần mở rộng',
  use: 'Phần đầu tên các tệp Word và PDF của khối; không ghi thì lấy tên tệp dữ liệu.',
  example: 'giao-uoc-tong-hop',
}).check((context: z.core.ParsePayload<string>) => {
  const { value: found } = context;
  if (!ILLEGAL.test(found) && found.length <= LONGEST) return;
  const params = { code: 'data.bad-file-name', facts: { found, longest: LONGEST } };
  context.issues.push({ code: 'custom', input: found, params });
});
