import { type ParseArgsConfig, parseArgs } from 'node:util';
import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';

/** The options a command takes, as `node:util` describes them. */
export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

type Read<T extends OptionSpecs> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** Reads the arguments of a command: `positionals` and the `values` of its options. */
export function readArguments<T extends OptionSpecs>(args: readonly string[], options: T): Outcome<Read<T>> {
  const unknown = args.find((arg) => isOption(arg) && !Object.hasOwn(options, optionName(arg)));
  if (unknown !== undefined) {
    const names = Object.keys(options).map((name) => `--${name}`);
    return failure([diagnose('cli.unknown-option', { facts: { found: unknown, ...alternatives(unknown, names) } })]);
  }
  try {
    return success(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    const found = /--[a-z]+/u.exec(error instanceof Error ? error.message : '')?.[0] ?? args.join(' ');
    return failure([diagnose('cli.bad-value', { facts: { found } })]);
  }
}

/** One letter after one dash is an option no command has. */
function isOption(argument: string): boolean {
  return /^--?[^-]/u.test(argument);
}

function optionName(argument: string): string {
  return argument.replace(/^--?/u, '').split('=')[0] ?? '';
}
