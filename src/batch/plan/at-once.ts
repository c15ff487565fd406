/** Does something for every item, some at a time; results stand in the order of the items. */
export async function atOnce<T, R>(
  items: readonly T[],
  most: number,
  action: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const lane = async () => {
    for (let at = next; at < items.length; at = next) {
      next += 1;
      for (const item of items.slice(at, at + 1)) results.set(at, await action(item));
    }
  };
  await Promise.all(Array.from({ length: most }, lane));
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
