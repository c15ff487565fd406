/** Buttons whose state follows the pages. */
export interface Controls {
  readonly element: HTMLElement;
  /** Something else is seen now. */
  update(): void;
}
