/** Space between the card and the dots, and around it, in pixels. */
const GAP = 6;

/** Puts a card below dots, above them where there is no room below; never out of sight on either side. */
export function putBeside(card: HTMLElement, dots: Element): void {
  const seen = card.closest('.scroller')?.getBoundingClientRect();
  const from = card.offsetParent?.getBoundingClientRect();
  if (seen === undefined || from === undefined) return;
  const box = dots.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = box.bottom + GAP + height <= seen.bottom;
  const left = Math.max(seen.left + GAP, Math.min(box.left, seen.right - width - 4 * GAP));
  card.style.left = `${left - from.left}px`;
  card.style.top = `${(below ? box.bottom + GAP : box.top - GAP - height) - from.top}px`;
}
