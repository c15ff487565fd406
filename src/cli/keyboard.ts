/** Someone who answers what they are asked. */
export interface Keyboard {
  /** The line that is typed; nothing when the input has ended or the asking was stopped with Ctrl-C. */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}
