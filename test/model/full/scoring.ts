/** A score table of which every field is filled, with a bonus, a penalty and half points. */
export const FULL_SCORING = {
  source: 'Hướng dẫn số 12',
  session: { startTime: '13:30', endTime: '16:00', place: 'Phòng họp' },
  groups: [
    {
      content: 'Nhiệm vụ chính trị',
      kind: 'base',
      max: 90,
      criteria: [
        {
          code: 'tiêu chí 1',
          content: 'Hoàn thành kế hoạch',
          max: 60,
          evidence: 'Báo cáo năm',
          parts: [
            { code: 'ý 1.1', content: 'Đúng thời hạn', max: 40, evidence: 'Văn bản gửi đi' },
            { code: 'ý 1.2', content: 'Đúng chất lượng', max: 20 },
          ],
        },
        { code: 'tiêu chí 2', content: 'Cải cách hành chính', max: 30 },
      ],
    },
    { content: 'Điểm thưởng', kind: 'bonus', criteria: [{ code: 'thưởng 1', content: 'Có sáng kiến', max: 10 }] },
    { content: 'Điểm trừ', kind: 'penalty', criteria: [{ code: 'trừ 1', content: 'Nộp chậm', max: 5 }] },
  ],
} as const;

/** Scores under that table, in which every field is filled. */
export const FULL_SCORES = [
  {
    unit: 'Sở Nội vụ',
    entries: [
      { criterion: 'ý 1.1', self: 40, cross: 39.5, verified: 38, reason: 'Chậm một lần', evidence: 'Báo cáo số 3' },
      { criterion: 'ý 1.2', self: 20, cross: 20, verified: 20 },
      { criterion: 'tiêu chí 2', self: 28.5, cross: 28, verified: 28 },
      { criterion: 'thưởng 1', self: 10, cross: 8, verified: 7.5 },
      { criterion: 'trừ 1', self: 0, cross: 0.5, verified: 0.5 },
    ],
  },
] as const;
