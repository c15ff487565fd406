/** What the process returns: all done, at least one document could not be made, the tool itself failed, or it was asked to stop. */
export const EXIT = { done: 0, notMade: 1, toolFailed: 2, interrupted: 130 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
