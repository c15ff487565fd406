import { EXIT } from '../exit-codes.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Calls an action that stops when the user or the system asks to; asked a second time, the program ends at once. */
export async function untilInterrupted<T>(
  onAsked: () => void,
  action: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const listener = () => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort();
    onAsked();
  };
  for (const name of SIGNALS) process.on(name, listener);
  try {
    return await action(stop.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, listener);
  }
}
