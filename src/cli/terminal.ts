/** Where the command line prints. Nothing below it prints anything. */
export interface Terminal {
  /** Results. */
  out(line: string): void;
  /** Findings and failures. */
  error(line: string): void;
  /** Whether findings may be coloured. */
  readonly colour: boolean;
}
