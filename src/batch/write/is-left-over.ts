/** What the record says of a file that may be left over. */
export interface MaybeLeft {
  readonly orphan?: boolean | undefined;
  readonly year?: number | undefined;
}

/** Whether no run would make a file again, nor is it of a past year, whose papers stay. */
export function isLeftOver({ orphan, year }: MaybeLeft): boolean {
  return orphan === true && year === undefined;
}
