/** Where the pages to sign again go: beside the paper they belong to. */
export function signedPath(paper: string): string {
  return `${paper.replace(/\.pdf$/u, '')}-trang-ky.pdf`;
}
