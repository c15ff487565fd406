import { type ChildProcess, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCli } from '../../src/build/bundle-cli.js';
import { packageFolder } from '../../src/world/node-package-folder.js';
import { temporaryFolder } from './temporary-folder.js';

/** The program as processes run it, built from the sources as they are. */
export interface BuiltCli {
  /** Starts it; the promise is settled when it has ended. */
  start(
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): { readonly process: ChildProcess; readonly ended: Promise<EndedCli> };
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<EndedCli>;
}

/** How a process ended, and what it printed. */
export interface EndedCli {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Builds the program into a folder of its own, beside which lie the project's templates, fonts and packages. */
export async function builtCli(): Promise<BuiltCli> {
  const root = packageFolder();
  const folder = temporaryFolder();
  await bundleCli(root, join(folder, 'dist', 'cli'));
  for (const name of ['package.json', 'templates', 'fonts', 'node_modules'])
    symlinkSync(join(root, name), join(folder, name));
  return cliIn(folder);
}

/** The program that was built into `dist/cli` of a folder. */
export function cliIn(folder: string): BuiltCli {
  const start: BuiltCli['start'] = (args, env = {}) => {
    const child = spawn(process.execPath, [join(folder, 'dist/cli/main.js'), ...args], {
      env: { ...process.env, ...env },
    });
    return { process: child, ended: ended(child) };
  };
  return { start, run: (args, env) => start(args, env).ended };
}

function ended(child: ChildProcess): Promise<EndedCli> {
  const texts = { out: '', error: '' };
  child.stdout?.on('data', (chunk) => {
    texts.out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    texts.error += String(chunk);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...texts })));
}
