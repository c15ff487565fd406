/** The drawn dots that belong together. */
export interface DrawnStop {
  readonly path: string;
  /** The mark or the text that was met. */
  readonly met: Element;
  /** What the keyboard stands on. */
  readonly button: Element;
  /** The marks behind all its dots. */
  readonly marks: readonly Element[];
}

/** The dots that something in a drawing belongs to. */
export function stopOf(target: EventTarget | null): DrawnStop | undefined {
  const met = target instanceof Element ? target.closest('[data-stop]') : null;
  const path = met?.getAttribute('data-blank');
  const drawing = met?.closest('svg');
  if (met === null || path === null || path === undefined || drawing === null || drawing === undefined)
    return undefined;
  const all = [...drawing.querySelectorAll(`[data-stop="${met.getAttribute('data-stop')}"]`)];
  const button = all.find((one) => one.hasAttribute('tabindex')) ?? met;
  return { path, met, button, marks: all.filter((one) => one !== button) };
}
