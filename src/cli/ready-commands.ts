import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS, type Commands } from './all-commands.js';
import { FREQUENT_COMMANDS } from './frequent-commands.js';
import { programFiles } from './program-files.js';
import { programScript } from './program-script.js';

/**
 * All commands, the frequent ones from the script whose code was kept when the command line was built, if that was done with the
 * engine that runs now: to compile what one paper needs takes a fifth of its time.
 */
export function readyCommands(folder: string): Commands {
  const frequent = () => programIn(folder) ?? FREQUENT_COMMANDS;
  return { ...COMMANDS, generate: () => frequent().generate(), check: () => frequent().check() };
}

function programIn(folder: string): typeof FREQUENT_COMMANDS | undefined {
  const { script, code } = programFiles(folder);
  return existsSync(code) ? programScript(script, readFileSync(code)).commands : undefined;
}
