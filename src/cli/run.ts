import type { World } from '../world/world.js';
import { COMMANDS, type Commands } from './all-commands.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { HELP } from './help.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

/** Runs the command line: arguments without the program's name in, exit code out. */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  world: World,
  commands: Commands = COMMANDS,
): Promise<ExitCode> {
  const [name = '--help', ...args] = argv;
  if (name === '--version' || name === '-v') {
    terminal.out(await version());
    return EXIT.done;
  }
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    terminal.out(HELP[name] ?? HELP.general);
    return EXIT.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return (await trouble()).reportUnknown(name, Object.keys(commands), terminal);
  try {
    return await (await command())(args, terminal, world);
  } catch (error) {
    return (await trouble()).reportFailure(error, terminal);
  }
}

function trouble() {
  return import('./report-trouble.js');
}
