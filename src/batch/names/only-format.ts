/** The format of a file that holds one only; nothing where it holds both. */
export function onlyFormat(formats: readonly string[]): string | undefined {
  return formats.length === 1 ? formats[0] : undefined;
}
