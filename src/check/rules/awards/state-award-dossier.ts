import * as z from 'zod';
import { TURNING_DAYS } from '../../../model/catalogues/turning-days.js';
import { officialCount } from '../../../text/vietnamese.js';
import { nominees } from '../../awards/nominees.js';
import { ruleWith } from '../../rule.js';

/** What a dossier for an award of the State needs besides the papers of the bloc. */
export const stateAwardDossier = ruleWith(
  z.strictObject({
    copies: z.int().min(1).default(1).meta({ label: 'Số bộ hồ sơ bản chính' }),
  }),
  {
    id: 'state-award-dossier',
    group: 'awards',
    severity: 'info',
    title: 'Hồ sơ khen thưởng cấp nhà nước',
    text: 'Hồ sơ đề nghị khen thưởng cấp nhà nước nộp một bộ bản chính kèm tệp Word, PDF trên Hệ thống quản lý hồ sơ khen thưởng điện tử; báo cáo thành tích phải có xác nhận của cấp trình Thủ tướng Chính phủ. Quy tắc nhắc một lần khi có đề nghị như vậy.',
    source: {
      text: 'Quyết định số 311/QĐ-BNV và Quyết định số 638/QĐ-BNV năm 2025 của Bộ Nội vụ (thủ tục hành chính)',
      ids: ['L-27', 'L-28'],
      confidence: 'verified',
    },
    holds: { from: { year: 2025, month: 1, day: 1 } },
    readUntil: TURNING_DAYS.amendmentOf2026.eve,
    example: {
      wrong: 'Có đề nghị Cờ thi đua của Chính phủ',
      right: 'Không có đề nghị cấp nhà nước thì không nhắc',
    },
    check({ data }, { copies }) {
      const [first] = nominees(data).filter(({ award }) => award.ofState);
      if (first === undefined) return [];
      return [
        {
          path: `${first.path}.award`,
          message: `Hồ sơ đề nghị ${first.award.name} gồm ${officialCount(copies)} bộ bản chính và tệp Word, PDF; báo cáo thành tích phải có xác nhận của cấp trình Thủ tướng Chính phủ.`,
          hint: 'Gửi tệp qua Hệ thống quản lý hồ sơ khen thưởng điện tử; lấy xác nhận ở cuối báo cáo thành tích trước khi trình.',
        },
      ];
    },
  },
);
