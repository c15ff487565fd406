/** What a sticky pattern matches right at a place of a text; nothing elsewhere is read. */
export function matchAt(text: string, place: number, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text) ?? undefined;
}
