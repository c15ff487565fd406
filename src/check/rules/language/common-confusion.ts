import * as z from 'zod';
import { casedLike } from '../../language/cased-like.js';
import type { Confusion } from '../../language/confusion.js';
import { confusionFinder } from '../../language/confusion-finder.js';
import { CONFUSIONS } from '../../language/confusions.js';
import { ruleWith } from '../../rule.js';

const LISTED: readonly Confusion[] = CONFUSIONS.flatMap(({ pairs }) => pairs);
const NOTES = new Map(CONFUSIONS.flatMap(({ note, pairs }) => pairs.map(([wrong]) => [wrong, note] as const)));
const LISTED_FINDER = confusionFinder(LISTED);

/** Words confused with others that sound alike: `phát luật` for `pháp luật`. */
export const commonConfusion = ruleWith(
  z.strictObject({
    more: z
      .array(
        z.strictObject({
          wrong: z.string().min(1).meta({ label: 'Cách viết sai' }),
          right: z.string().min(1).meta({ label: 'Cách viết đúng' }),
        }),
      )
      .default([])
      .meta({
        label: 'Những cách viết sai hay gặp ở nơi này, thêm vào danh sách có sẵn (wrong: viết sai, right: viết đúng)',
      }),
  }),
  {
    id: 'common-confusion',
    group: 'language',
    severity: 'warning',
    title: 'Chữ hay viết lẫn',
    text: 'Tìm những chữ hay viết lẫn mà từng tiếng thì đều có nghĩa, như “phát luật” (pháp luật), “bổ xung” (bổ sung), “hổ trợ” (hỗ trợ). Danh sách chỉ có những cách viết chắc chắn sai trong văn bản thi đua, khen thưởng.',
    source: { text: 'Chính tả tiếng Việt', confidence: 'custom' },
    example: { wrong: 'chính sách phát luật của Nhà nước', right: 'chính sách pháp luật của Nhà nước' },
    check: ({ texts }, { more }) => {
      const added = more.map(({ wrong, right }): Confusion => [wrong, right]);
      const finder = added.length === 0 ? LISTED_FINDER : confusionFinder([...LISTED, ...added]);
      return finder(texts).map(({ path, span, letters, confusion: [wrong, right] }) => {
        const note = NOTES.get(wrong);
        const meant = casedLike(right, letters);
        return {
          path,
          span,
          message: `“${letters}” viết sai, đúng là “${meant}”.`,
          hint: `Sửa thành “${meant}”.${note === undefined ? '' : ` ${note}`}`,
        };
      });
    },
  },
);
