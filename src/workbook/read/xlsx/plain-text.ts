const CODED = /_x([\dA-Fa-f]{4})_/gu;

/** A text of a workbook as it is meant: what XML cannot hold is written there as `_xHHHH_`. */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
