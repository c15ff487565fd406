/** The keys of blocs in a workbook: their names; the second of a name is `name-2`. */
export function blocKeys(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let key = name;
    for (let count = 2; taken.has(key); count += 1) key = `${name}-${count}`;
    taken.add(key);
    return key;
  });
}
