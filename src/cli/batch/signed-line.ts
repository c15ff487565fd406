import type { SignedPaper } from '../../batch/signing/report.js';
import { joinPath } from '../../world/paths.js';

/** What someone at the printer needs to know of one paper. */
export function signedLine({ bloc, document, state, path, from, to, copies }: SignedPaper, folder: string): string {
  const pages = from === to ? `trang ${from}` : `trang ${from} đến ${to}`;
  const file = joinPath(folder, path);
  if (state === 'same')
    return `${bloc}: ${document}: không đổi từ lần làm trước (trang ký là ${pages} của tệp ${file})`;
  return `${bloc}: ${document}: in lại ${pages}${copies === 1 ? '' : `, ${copies} bản`}: ${file}`;
}
