/** The XML of all items in a row. Text that is added, not joined, is not copied again at every element around it. */
export function xmlOfAll<T>(items: readonly T[], xmlOf: (item: T, index: number) => string): string {
  let xml = '';
  for (const [index, item] of items.entries()) xml += xmlOf(item, index);
  return xml;
}
