/** A click, Enter and the space bar do the same; `take` says whether it was something to take. */
export function takeClicks(stack: HTMLElement, take: (target: EventTarget | null) => boolean): void {
  stack.addEventListener('click', ({ target }) => take(target));
  stack.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && take(event.target)) event.preventDefault();
  });
}
