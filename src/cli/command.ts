import type { World } from '../world/world.js';
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** A command: its arguments in, an exit code out. */
export type Command = (args: readonly string[], terminal: Terminal, world: World) => Promise<ExitCode>;
