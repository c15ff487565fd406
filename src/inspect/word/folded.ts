/** The plain letters and digits of a text in capitals, without marks: what stays of it however it is misspelt in marks and case. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toUpperCase()
    .replace(/Đ|Ð/gu, 'D')
    .replace(/[^A-Z0-9]/gu, '');
}
