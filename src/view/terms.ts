import type { BlocYear } from '../model/bloc-year.js';
import type { View } from './view-shape.js';

/**
 * Words in which the regimes differ: the last mark (ND30-75, DANG-26), who signs minutes (ND30-89, DANG-45), the file copy
 * (ND30-106, DANG-31); whether the head of minutes has place and date: only the state form leaves them out (ND30-46, DANG-18);
 * and whether reports name the superior they go to: in state papers only (ND30-100, DANG-33).
 */
const TERMS: Readonly<Record<BlocYear['regime'], View['terms']>> = {
  state: {
    end: './.',
    secretary: 'Thư ký',
    presider: 'Chủ tọa',
    archive: 'Lưu: VT',
    archiveMinutes: 'Lưu: VT, Hồ sơ',
    minutesDated: false,
    reportsAddressed: true,
  },
  party: {
    end: '.',
    secretary: 'Người ghi biên bản',
    presider: 'Chủ trì hội nghị',
    archive: 'Lưu Văn phòng',
    archiveMinutes: 'Lưu Văn phòng, hồ sơ',
    minutesDated: true,
    reportsAddressed: false,
  },
};

/** The wording of the paper's regime. */
export function termsView({ regime }: BlocYear): View['terms'] {
  return TERMS[regime];
}
