import type { World } from '../world/world.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { HELP } from './help.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

/** A command: its arguments in, an exit code out. */
export type Command = (args: readonly string[], terminal: Terminal, world: World) => Promise<ExitCode>;

/** Each command loads what it needs only when it is called, so that `--help` answers at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.js')).initCommand,
  generate: async () => (await import('./commands/generate.js')).generateCommand,
  batch: async () => (await import('./commands/batch.js')).batchCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  documents: async () => (await import('./commands/documents.js')).documentsCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
  workbook: async () => (await import('./commands/workbook.js')).workbookCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
};

/** Runs the command line: arguments without the program's name in, exit code out. */
export async function run(argv: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const [name = '--help', ...args] = argv;
  if (name === '--version' || name === '-v') {
    terminal.out(await version());
    return EXIT.done;
  }
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    terminal.out(HELP[name] ?? HELP.general);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return (await trouble()).reportUnknown(name, Object.keys(COMMANDS), terminal);
  try {
    return await (await command())(args, terminal, world);
  } catch (error) {
    return (await trouble()).reportFailure(error, terminal);
  }
}

function trouble() {
  return import('./report-trouble.js');
}
