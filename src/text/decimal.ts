const THOUSAND = 1000;

/** A number as papers print it: decimal comma, thousands parted by dots, at most so many decimals. */
export function decimal(value: number, places = 2): string {
  if (Number.isInteger(value) && Math.abs(value) < THOUSAND) return String(value);
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '.');
  const decimals = fraction.replace(/0+$/u, '');
  const text = decimals === '' ? grouped : `${grouped},${decimals}`;
  return value < 0 && /[1-9]/u.test(text) ? `-${text}` : text;
}

const WRITTEN = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/u;

/** Reads a number as papers print it; undefined for words. */
export function readDecimal(text: string): number | undefined {
  const bare = text.trim().replace(/\s*%$/u, '');
  return WRITTEN.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : undefined;
}
