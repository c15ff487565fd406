/** What the process returns: all done, at least one document could not be made, or the tool itself failed. */
export const EXIT = { done: 0, notMade: 1, toolFailed: 2 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
