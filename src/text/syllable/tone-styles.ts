const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PAIRS = ['oa', 'oe', 'uy'].flatMap((vowels) => TONES.map((tone) => pair(vowels, tone)));

/** A word in small letters in both styles of tone marks, hóa and hoá; alone where they agree. */
export function toneStyles(word: string): readonly [string, ...string[]] {
  for (const [old, modern] of PAIRS) {
    for (const style of [old, modern]) {
      if (word.endsWith(style)) {
        const head = word.slice(0, -style.length);
        return [head + old, head + modern];
      }
    }
  }
  return [word];
}

function pair([first = '', second = '']: string, tone: string): readonly [old: string, modern: string] {
  return [(first + tone + second).normalize('NFC'), (first + second + tone).normalize('NFC')];
}
