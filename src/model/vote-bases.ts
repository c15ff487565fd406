/** What the share of votes may be taken of, as papers say it. */
export const VOTE_BASES = {
  totalMembers: 'tổng số thành viên',
  present: 'số thành viên có mặt',
  valid: 'số phiếu hợp lệ',
} as const;
