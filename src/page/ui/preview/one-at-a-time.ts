/** Runs an action whenever it is called for, never twice at once: called for while it runs, it runs once more afterwards. */
export function oneAtATime(action: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await action();
    }
    isRunning = false;
  };
}
