/** An ASCII name for ids and files: no marks, small letters, words joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
