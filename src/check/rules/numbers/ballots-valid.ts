import { overrun } from '../../numbers/overrun.js';
import { sumKnown } from '../../numbers/sum-known.js';
import { rule } from '../../rule.js';

const HINT = 'Đếm lại phiếu, sửa “returned”, “valid” hoặc “invalid” của mục “vote”.';

/** Valid and invalid ballots together are not those that came back. */
export const ballotsValid = rule({
  id: 'ballots-valid',
  group: 'numbers',
  severity: 'error',
  title: 'Phiếu hợp lệ và không hợp lệ không khớp số thu về',
  text: 'Phiếu thu về thì hoặc hợp lệ hoặc không hợp lệ, nên hai số ấy cộng lại phải bằng số phiếu thu về.',
  source: { text: 'Số học: thu về = hợp lệ + không hợp lệ', confidence: 'arithmetic' },
  example: {
    wrong: 'vote: {returned: 9, valid: 8, invalid: 0}',
    right: 'vote: {returned: 9, valid: 8, invalid: 1}',
  },
  check: ({ data: { vote } }) => {
    if (vote === undefined) return [];
    const { returned, valid, invalid } = vote;
    const both = sumKnown(valid, invalid);
    if (both === undefined) {
      const limit = { limitName: 'số phiếu thu về', limit: returned, hint: HINT };
      return overrun([
        { path: 'vote.valid', name: 'Số phiếu hợp lệ', value: valid, ...limit },
        { path: 'vote.invalid', name: 'Số phiếu không hợp lệ', value: invalid, ...limit },
      ]);
    }
    if (returned === undefined || returned === both) return [];
    const message = `${valid} phiếu hợp lệ và ${invalid} phiếu không hợp lệ là ${both} phiếu, không phải ${returned} phiếu thu về.`;
    return [{ path: 'vote.returned', message, hint: HINT }];
  },
});
