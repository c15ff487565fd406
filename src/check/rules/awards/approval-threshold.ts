import * as z from 'zod';
import { decimal } from '../../../text/decimal.js';
import { nominees } from '../../awards/nominees.js';
import { ruleWith } from '../../rule.js';

const FIGHTERS: readonly string[] = ['CSTDTQ', 'CSTDT'];

/** Fewer votes than councils usually ask for, where the bloc has no threshold of its own. */
export const approvalThreshold = ruleWith(
  z.strictObject({
    fighters: z
      .number()
      .min(0)
      .max(100)
      .default(90)
      .meta({ label: 'Tỷ lệ phiếu cho Chiến sĩ thi đua toàn quốc, tỉnh (%)' }),
    others: z
      .number()
      .min(0)
      .max(100)
      .default(80)
      .meta({ label: 'Tỷ lệ phiếu cho cờ thi đua, Chiến sĩ thi đua cơ sở (%)' }),
  }),
  {
    id: 'approval-threshold',
    group: 'awards',
    severity: 'warning',
    title: 'Tỷ lệ phiếu thấp hơn mức thường đòi hỏi',
    text: 'Tỷ lệ phiếu đồng ý do quy chế của hội đồng quy định, tính trên tổng số thành viên; thường là 90% cho Chiến sĩ thi đua toàn quốc, tỉnh và 80% cho cờ thi đua, Chiến sĩ thi đua cơ sở. Quy tắc chỉ xét khi dữ liệu không ghi tỷ lệ phải đạt (threshold) của khối.',
    source: {
      text: 'Quy chế của hội đồng thi đua, khen thưởng (như Thông tư số 01/2024/TT-TANDTC, Điều 29)',
      ids: ['L-24'],
      confidence: 'custom',
    },
    example: {
      wrong: 'Cờ thi đua của UBND tỉnh: 7 trên 10 thành viên đồng ý',
      right: 'Cờ thi đua của UBND tỉnh: 8 trên 10 thành viên đồng ý',
    },
    check({ data }, { fighters, others }) {
      const { totalMembers = 0, threshold } = data.vote ?? {};
      if (totalMembers === 0 || threshold !== undefined) return [];
      return nominees(data).flatMap(({ award, entry: { agree }, who, path }) => {
        const least = FIGHTERS.includes(award.key) ? fighters : others;
        if (!award.voteRequired || agree === undefined || agree * 100 >= totalMembers * least) return [];
        const share = decimal((agree * 100) / totalMembers, 1);
        return [
          {
            path: `${path}.agree`,
            message: `${who} được ${agree}/${totalMembers} thành viên đồng ý (${share}%) cho ${award.name}, dưới ${decimal(least)}%.`,
            hint: 'Đối chiếu quy chế của hội đồng; tỷ lệ của khối ghi ở “vote.threshold”.',
          },
        ];
      });
    },
  },
);
