import type { Facts } from '../diagnostics/facts.js';
import type { DiagnosticCode } from '../diagnostics/words.js';
import type { World } from '../world/world.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { HELP } from './help.js';
import type { Terminal } from './terminal.js';

/** A command: its arguments in, an exit code out. */
export type Command = (args: readonly string[], terminal: Terminal, world: World) => Promise<ExitCode>;

/** Each command loads what it needs only when it is called, so that `--help` answers at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import('./commands/generate.js')).generateCommand,
  batch: async () => (await import('./commands/batch.js')).batchCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  documents: async () => (await import('./commands/documents.js')).documentsCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
};

/** Runs the command line: arguments without the program's name in, exit code out. */
export async function run(argv: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const [name = '--help', ...args] = argv;
  if (name === '--version' || name === '-v') return printVersion(terminal);
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    terminal.out(HELP[name] ?? HELP.general);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return reportUnknown(name, terminal);
  try {
    return await (await command())(args, terminal, world);
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

async function printVersion(terminal: Terminal): Promise<ExitCode> {
  const { version } = await import('./version.js');
  terminal.out(await version());
  return EXIT.done;
}

async function reportUnknown(found: string, terminal: Terminal): Promise<ExitCode> {
  const { alternatives } = await import('../diagnostics/alternatives.js');
  await printFinding('cli.unknown-command', { found, ...alternatives(found, Object.keys(COMMANDS)) }, terminal);
  return EXIT.notMade;
}

/** What is thrown is our own bug: an apology and the technical line, never a stack on a clerk's screen. */
async function reportFailure(error: unknown, terminal: Terminal): Promise<ExitCode> {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await printFinding('tool.failed', { detail }, terminal);
  return EXIT.toolFailed;
}

async function printFinding(code: DiagnosticCode, facts: Facts, terminal: Terminal): Promise<void> {
  const { printFindings } = await import('./print-findings.js');
  const { diagnose } = await import('../diagnostics/diagnose.js');
  printFindings([diagnose(code, { facts })], terminal);
}
