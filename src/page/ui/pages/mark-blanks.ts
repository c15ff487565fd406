/** Shows in the drawings which field is meant now: all its dots are marked. */
export function markBlanks(stack: Element, path: string | undefined): void {
  for (const mark of stack.querySelectorAll('rect[data-blank]')) {
    mark.toggleAttribute('data-current', mark.getAttribute('data-blank') === path);
  }
}
