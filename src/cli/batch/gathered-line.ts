import type { GatheredRow } from '../../batch/report.js';
import { joinPath } from '../../world/paths.js';

/** What someone who prints or sends a file needs to know of it. */
export function gatheredLine({ use, path, holds, pages, sheets, isNew }: GatheredRow, folder: string): string {
  const file = `${joinPath(folder, path)}${isNew ? '' : ' (không đổi)'}`;
  if (use === 'zip') return `Tệp nén ${file}: ${holds} tệp`;
  const paper = sheets === pages ? 'in một mặt' : `${sheets} tờ in hai mặt`;
  return `Tập in ${file}: ${holds} văn bản, ${pages} trang, ${paper}`;
}
