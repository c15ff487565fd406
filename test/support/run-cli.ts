import { run } from '../../src/cli/run.js';
import { nodeWorld } from '../../src/world/node-world.js';
import type { World } from '../../src/world/world.js';

/** What a call of the command line printed and returned. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Calls the command line in this process. */
export async function runCli(argv: readonly string[], world: World = nodeWorld, colour = false): Promise<CliRun> {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = { out: (line: string) => out.push(line), error: (line: string) => error.push(line), colour };
  const code = await run(argv, terminal, world);
  return { code, out: out.join('\n'), error: error.join('\n') };
}
