import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import type { FREQUENT_COMMANDS } from './frequent-commands.js';

/** The script of the frequent commands, and what it exports. */
export interface ProgramScript {
  readonly script: Script;
  readonly commands: typeof FREQUENT_COMMANDS;
}

/**
 * Runs the script of the frequent commands as Node runs a module of CommonJS. With code that this engine made of the same script
 * before it need not be compiled again; code of another engine is passed over.
 */
export function programScript(file: string, code?: Buffer): ProgramScript {
  const cached = code === undefined ? {} : { cachedData: code };
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, ...cached });
  const module: { exports: { FREQUENT_COMMANDS?: typeof FREQUENT_COMMANDS } } = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const { FREQUENT_COMMANDS: commands } = module.exports;
  if (commands === undefined) throw new Error(`${file} holds no commands`);
  return { script, commands };
}
