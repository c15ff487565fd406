/** A place on the pages: which sheet, and which part of its width and height. */
export interface Place {
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The upper left corner of what is seen of an element. */
export function cornerOf(scroller: Element): Point {
  const { left, top } = scroller.getBoundingClientRect();
  return { x: left, y: top };
}

/** What place of the sheets is at a point. */
export function placeAt({ x, y }: Point, sheets: readonly Element[]): Place | undefined {
  const below = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > y);
  const sheet = below === -1 ? sheets.length - 1 : below;
  const box = sheets[sheet]?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return undefined;
  return { sheet, x: (x - box.left) / box.width, y: (y - box.top) / box.height };
}

/** Scrolls so that a place is at a point again. */
export function bringTo({ x, y }: Point, place: Place, scroller: Element, sheets: readonly Element[]): void {
  const box = sheets[Math.min(place.sheet, sheets.length - 1)]?.getBoundingClientRect();
  if (box === undefined) return;
  scroller.scrollTop += box.top + place.y * box.height - y;
  scroller.scrollLeft += box.left + place.x * box.width - x;
}
