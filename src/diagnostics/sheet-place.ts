import type { Place } from './diagnostic.js';

/** A place in a workbook as its users read it: `Đơn vị!C7`; empty for a place elsewhere. */
export function sheetPlace(place: Place | undefined): string {
  return [place?.sheet, place?.cell].filter((part) => part !== undefined).join('!');
}
