/** An office with the body it is held in: `Giám đốc Sở Nội vụ`; words the two share stand once: `Chánh Thanh tra tỉnh`. */
export function officeAt(title: string, body: string): string {
  const own = title.split(' ');
  const its = body.split(' ');
  for (let shared = Math.min(own.length, its.length); shared > 0; shared -= 1) {
    if (sameWords(own.slice(-shared), its.slice(0, shared))) return [...own.slice(0, -shared), ...its].join(' ');
  }
  return includesWords(own, its) ? title : `${title} ${body}`;
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ').toLowerCase() === other.join(' ').toLowerCase();
}

/** The office names the body already. */
function includesWords(own: readonly string[], its: readonly string[]): boolean {
  return own.join(' ').toLowerCase().includes(its.join(' ').toLowerCase());
}
