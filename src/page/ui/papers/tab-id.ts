/** The id of the tab of a paper; lists of ids have spaces between them, so that it has none. */
export function tabId(paper: string): string {
  return `paper-${encodeURIComponent(paper)}`;
}
