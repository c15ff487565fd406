import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./contender-process.mjs', import.meta.url));

/** The engine would use the pauses of a contender to throw away code that it compiled for it. */
const FLAGS = ['--no-flush-bytecode', '--no-memory-reducer'];

/**
 * Starts a contender in a process of its own, where nobody else's garbage and code weigh on it: `{ name, format, ask, close }`.
 * `ask` wants the next thing only when the last has been answered.
 */
export const openContender = async (id) => {
  const child = fork(SCRIPT, [id], { execArgv: FLAGS, serialization: 'advanced' });
  child.once('exit', (code) => {
    if (code) throw new Error(`${id} has ended with ${code}`);
  });
  const answer = async () => (await once(child, 'message'))[0];
  const { name, format } = await answer();
  const ask = (asked) => {
    child.send(asked);
    return answer();
  };
  return { name, format, ask, close: () => child.disconnect() };
};
