import * as z from 'zod';
import { decimal } from '../../../text/decimal.js';
import { maximumOf } from '../../../view/scoring/maximum.js';
import { codesOfKind, pointsFor, sumOf } from '../../../view/scoring/points.js';
import { scoreSheets } from '../../numbers/score-sheets.js';
import { ruleWith } from '../../rule.js';

/** Those who scored a unit came to quite other points than the unit itself. */
export const crossDiffers = ruleWith(
  z.strictObject({
    most: z.number().min(0).max(100).default(5).meta({ label: 'Chênh lệch nhiều nhất (% thang điểm)' }),
  }),
  {
    id: 'cross-differs',
    group: 'numbers',
    severity: 'info',
    title: 'Điểm chấm chéo khác nhiều điểm tự chấm',
    text: 'So tổng điểm tự chấm với tổng điểm chấm chéo của từng đơn vị, không kể điểm thưởng, điểm trừ. Chênh lệch nhiều thì đơn vị trưởng xem lại.',
    source: {
      text: 'Chênh lệch lớn thì chuyển Khối trưởng xem xét; mức 5% do chương trình đặt',
      confidence: 'custom',
    },
    example: {
      wrong: 'Thang 100 điểm, tự chấm 98, chấm chéo 90',
      right: 'Tự chấm 98, chấm chéo 96,5',
    },
    check: ({ data }, { most }) => {
      const { groups } = data.scoring;
      const scale = sumOf(groups.filter(({ kind }) => kind === 'base').map(maximumOf));
      const codes = codesOfKind(groups, 'base');
      if (!scale || codes.length === 0) return [];
      return scoreSheets(data).flatMap((sheet) => {
        const self = pointsFor(codes, 'base', sheet, 'self');
        const cross = pointsFor(codes, 'base', sheet, 'cross');
        if (self === undefined || cross === undefined) return [];
        const apart = Math.abs(self - cross);
        if (apart * 100 <= most * scale) return [];
        const message = `${sheet.unit} tự chấm ${decimal(self)} điểm, chấm chéo ${decimal(cross)} điểm, chênh ${decimal(apart)} điểm.`;
        const hint = 'Đề nghị đơn vị trưởng và tổ thẩm định xem lại các tiêu chí có chênh lệch.';
        return [{ path: sheet.path, message, hint }];
      });
    },
  },
);
