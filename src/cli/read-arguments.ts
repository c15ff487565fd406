import { type ParseArgsConfig, parseArgs } from 'node:util';
import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';

/** The options a command takes, as `node:util` describes them. */
export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

type Read<T extends OptionSpecs> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** Reads the arguments of a command: `positionals` and the `values` of its options. */
export function readArguments<T extends OptionSpecs>(typed: readonly string[], options: T): Outcome<Read<T>> {
  const args = withNegatives(typed, options);
  const unknown = args.find((arg) => isOption(arg) && !Object.hasOwn(options, optionName(arg)));
  if (unknown !== undefined) {
    const names = Object.keys(options).map((name) => `--${name}`);
    return failure([diagnose('cli.unknown-option', { facts: { found: unknown, ...alternatives(unknown, names) } })]);
  }
  try {
    return success(parseArgs({ args, options, allowPositionals: true }));
  } catch (error) {
    const found = /--[a-z-]+/u.exec(error instanceof Error ? error.message : '')?.[0] ?? args.join(' ');
    return failure([diagnose('cli.bad-value', { facts: { found } })]);
  }
}

/** A number below zero behind an option that takes a value is that value: who reads it says what is wrong with it. */
function withNegatives(args: readonly string[], options: OptionSpecs): string[] {
  const isTaken = (at: number) => /^-\d/u.test(args[at] ?? '') && takesValue(args[at - 1], options);
  return args.flatMap((arg, at) => {
    if (isTaken(at)) return [];
    return isTaken(at + 1) ? `${arg}=${args[at + 1]}` : arg;
  });
}

function takesValue(argument: string | undefined, options: OptionSpecs): boolean {
  return argument?.startsWith('--') === true && options[argument.slice(2)]?.type === 'string';
}

/** One letter after one dash is an option no command has. */
function isOption(argument: string): boolean {
  return /^--?[^-]/u.test(argument);
}

function optionName(argument: string): string {
  return argument.replace(/^--?/u, '').split('=')[0] ?? '';
}
