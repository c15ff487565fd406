const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const GROUPS = ['', ' nghìn', ' triệu', ' tỷ'];

/** A whole number from 0 in Vietnamese words: `bảy`, `hai mươi mốt`, `một trăm linh năm`. */
export function numberWords(value: number): string {
  if (value === 0) return 'không';
  const parts: string[] = [];
  for (let rest = value, group = 0; rest > 0; rest = Math.floor(rest / 1000), group += 1) {
    const three = rest % 1000;
    if (three > 0) parts.unshift(`${underThousand(three, rest >= 1000)}${GROUPS[group] ?? ''}`);
  }
  return parts.join(' ');
}

/** Three digits; those that follow higher ones say their noughts too. */
function underThousand(value: number, follows: boolean): string {
  const hundreds = Math.floor(value / 100);
  const spoken = hundreds > 0 || follows;
  const rest = underHundred(value % 100, spoken);
  return [...(spoken ? [`${DIGITS[hundreds]} trăm`] : []), ...(rest === '' ? [] : [rest])].join(' ');
}

function underHundred(value: number, follows: boolean): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return ones === 0 ? '' : `${follows ? 'linh ' : ''}${DIGITS[ones]}`;
  const lead = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return ones === 0 ? lead : `${lead} ${unitAfterTens(ones, tens)}`;
}

function unitAfterTens(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  return ones === 5 ? 'lăm' : (DIGITS[ones] ?? '');
}
