const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** Four figures may be a year: only from ten thousand on are thousands parted. */
const PARTED = /^[1-9]\d{4,}$/u;

/** A number written with a point, as data files have it, as papers print it: all its figures, a comma, thousands parted. */
export function printedNumber(written: string): string {
  const [, sign = '', whole = '', fraction] = PLAIN.exec(written) ?? [];
  if (whole === '') return written;
  const parted = PARTED.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/gu, '.') : whole;
  return `${sign}${parted}${fraction === undefined ? '' : `,${fraction}`}`;
}
