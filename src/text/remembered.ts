/** Vietnamese has some seven thousand syllables, of which all texts are made. */
const MOST = 20_000;

/** The same function of words or names, which remembers what it said of so many of them; what it said is never changed. */
export function remembered<Said extends string | boolean | object>(
  judge: (word: string) => Said,
  most = MOST,
): (word: string) => Said {
  const known = new Map<string, Said>();
  return (word) => {
    const said = known.get(word);
    if (said !== undefined) return said;
    if (known.size >= most) known.clear();
    const judged = judge(word);
    known.set(word, judged);
    return judged;
  };
}
