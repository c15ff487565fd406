/** What a sentence about the first of several places in one field adds about the others. */
export function andMore(count: number): string {
  return count < 2 ? '' : `, và ${count - 1} chỗ nữa trong mục này`;
}
