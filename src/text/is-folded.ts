/** What is known of a code unit: whether it stands for itself, whatever stands beside it. */
const [UNKNOWN, PLAIN, OTHER] = [0, 1, 2] as const;

const KNOWN = new Uint8Array(0x10000);

/** Letters, digits and signs. Marks may join the letter before them, and so may Korean jamo, which count as letters. */
const SIGN = /^[\p{L}\p{N}\p{P}\p{S}]$/u;
const JAMO = /[\u1100-\u11ff]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

const SPACE = 0x20;

/** Whether a text is folded beyond doubt: plain signs with single spaces between them. Nearly all lines are; of others nothing is said. */
export function isFolded(text: string): boolean {
  let isAfterSign = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isSign = unit !== SPACE;
    if (isSign ? !isPlain(unit) : !isAfterSign) return false;
    isAfterSign = isSign;
  }
  return isAfterSign;
}

function isPlain(unit: number): boolean {
  if (KNOWN[unit] === UNKNOWN) KNOWN[unit] = standsForItself(String.fromCharCode(unit)) ? PLAIN : OTHER;
  return KNOWN[unit] === PLAIN;
}

function standsForItself(sign: string): boolean {
  return SIGN.test(sign) && !JAMO.test(sign) && !IGNORABLE.test(sign) && sign.normalize('NFC') === sign;
}
