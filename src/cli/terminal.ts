import type { Keyboard } from './keyboard.js';

/** The last line of a screen. */
export interface LiveLine {
  show(text: string): void;
  clear(): void;
  /** Milliseconds from some moment on: for rates that are shown, for nothing else. */
  now(): number;
}

/** Where the command line prints. Nothing below it prints anything. */
export interface Terminal {
  /** Results; of a check, its findings. */
  out(line: string): void;
  /** Findings beside other results, and failures. */
  error(line: string): void;
  /** Whether findings may be coloured. */
  readonly colour: boolean;
  /** A line that is rewritten in place; absent where there is no screen. */
  readonly live?: LiveLine;
  /** Opens the keyboard to ask questions; absent where nobody sits before it. */
  readonly keyboard?: () => Promise<Keyboard>;
}
