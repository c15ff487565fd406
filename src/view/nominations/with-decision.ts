/** An initiative or award with what recognised it: `Số hóa hồ sơ (Quyết định số 12/QĐ-STC)`. */
export function withDecision(words: string, decision: string | undefined): string {
  return decision === undefined ? words : `${words} (${decision})`;
}
