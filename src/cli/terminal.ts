/** Where the command line prints. Nothing below it prints anything. */
export interface Terminal {
  /** Results; of a check, its findings. */
  out(line: string): void;
  /** Findings beside other results, and failures. */
  error(line: string): void;
  /** Whether findings may be coloured. */
  readonly colour: boolean;
}
