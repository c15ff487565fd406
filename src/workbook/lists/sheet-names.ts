/** The longest name of a sheet, and what none may have in it. */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/gu;

/** Names that sheets may have, each once, for what they should be called. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((want) => {
    const plain = want.replace(FORBIDDEN, ' ').trim();
    let name = plain.slice(0, LONGEST).trim();
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const end = ` (${count})`;
      name = plain.slice(0, LONGEST - end.length).trim() + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
