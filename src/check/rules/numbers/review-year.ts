import { rule } from '../../rule.js';

const REVIEWS: readonly string[] = ['tong-ket', 'tong-ket-va-ky'];

/** The year reviewed does not go with the conference or with the year of the pledge. */
export const reviewYear = rule({
  id: 'review-year',
  group: 'numbers',
  severity: 'warning',
  title: 'Năm tổng kết không khớp',
  text: 'Mục “reviewYear” là năm mà hội nghị ký giao ước tổng kết, tức năm liền trước năm giao ước. Hội nghị không tổng kết thì không cần mục này.',
  source: { text: 'Đối chiếu loại hội nghị với năm giao ước', confidence: 'custom' },
  example: {
    wrong: 'year: 2023, reviewYear: 2021, conference: {kind: tong-ket-va-ky}',
    right: 'year: 2023, reviewYear: 2022, conference: {kind: tong-ket-va-ky}',
  },
  check: ({ data: { year, reviewYear: reviewed, conference } }) => {
    if (reviewed === undefined) return [];
    if (!REVIEWS.includes(conference.kind)) {
      const message = `Có năm tổng kết ${reviewed} nhưng hội nghị (“conference”) không phải hội nghị tổng kết nên năm ấy không dùng đến.`;
      const hint =
        'Ghi “kind: tong-ket-va-ky” nếu hội nghị vừa tổng kết vừa ký giao ước; nếu không thì bỏ “reviewYear”.';
      return [{ path: 'reviewYear', message, hint }];
    }
    const fits = reviewed === year - 1 || (reviewed === year && conference.kind === 'tong-ket');
    if (fits) return [];
    const message = `Năm tổng kết là ${reviewed}, không phải năm liền trước năm giao ước ${year}.`;
    return [{ path: 'reviewYear', message, hint: `Kiểm lại hai năm; thường năm tổng kết là ${year - 1}.` }];
  },
});
