/** Words that begin a new group inside the names of agencies and blocs: a line may well begin with them. */
const OPENERS: ReadonlySet<string> = new Set([
  ...['và', 'của', 'thuộc', 'về', 'cho', 'các', 'năm'],
  ...['tỉnh', 'thành', 'huyện', 'xã', 'phường', 'đặc', 'trung'],
]);

/** Whether a text begins with a word that opens a group. */
export function opensGroup(text: string): boolean {
  return OPENERS.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');
}
