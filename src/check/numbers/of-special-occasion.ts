/** The main movement of a year, `phong trào thi đua năm 2026`, is no special one. */
const SPECIAL =
  /đột xuất|chuyên đề|giai đoạn|(?:nhân|vào)\s+dịp|kỷ niệm|(?:sơ|tổng) kết\s+\p{N}+\s+năm|cuộc vận động|phong trào(?!\s+thi đua(?:\s+yêu nước)?\s*(?:[.,;]|$|(?:trong\s+)?năm|của\s+(?:khối|cụm)))/iu;

/** Whether awards are spoken of that stand outside the yearly round: for one deed, one movement, some years. */
export function ofSpecialOccasion(clause: string): boolean {
  return SPECIAL.test(clause);
}
