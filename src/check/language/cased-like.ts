/** Words with the capitals of others: all of them, that of the first letter, or their own where the others have none. */
export function casedLike(words: string, model: string): string {
  const isCapital = (letters: string) => letters !== letters.toLowerCase();
  if (isCapital(model) && model === model.toUpperCase()) return words.toUpperCase();
  return isCapital(model.charAt(0)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
