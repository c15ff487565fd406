import { type ParseArgsConfig, parseArgs } from 'node:util';
import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';

/** The options a command takes, as `node:util` describes them. */
export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

type Read<T extends OptionSpecs> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** Reads the arguments of a command: `positionals` and the `values` of its options. */
export function readArguments<T extends OptionSpecs>(args: readonly string[], options: T): Outcome<Read<T>> {
  const unknown = args.find((arg) => arg.startsWith('--') && !Object.hasOwn(options, optionName(arg)));
  if (unknown !== undefined) {
    const names = Object.keys(options).map((name) => `--${name}`);
    return failure([diagnose('cli.unknown-option', { facts: { found: unknown, ...alternatives(unknown, names) } })]);
  }
  try {
    return success(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure([diagnose('cli.bad-arguments', { facts: { detail } })]);
  }
}

function optionName(argument: string): string {
  return argument.slice(2).split('=')[0] ?? '';
}
