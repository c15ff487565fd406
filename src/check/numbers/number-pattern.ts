const ONES = 'hai|ba|bốn|sáu|bảy|tám|chín';
/** Five is another word after tens, and so is one after all tens but ten. */
const TENS = `(?:${ONES}|năm) mươi(?: (?:${ONES}|lăm|mốt))?|mười(?: (?:${ONES}|lăm|một))?`;

/** A count in figures, in words up to ninety-nine or both: `08`, `tám`, `08 (tám)`; one group, the figure or the words first written. */
export const COUNT_PATTERN = `(\\d{1,3}|${TENS}|${ONES}|năm|một)(?:\\s*\\([^()\\d]{2,24}\\))?`;
