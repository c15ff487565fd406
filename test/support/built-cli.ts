import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageFolder } from '../../src/world/node-package-folder.js';
import { temporaryFolder } from './temporary-folder.js';

/** The program as processes run it, built from the sources as they are. */
export interface BuiltCli {
  /** Starts it; the promise is settled when it has ended. */
  start(args: readonly string[]): { readonly process: ChildProcess; readonly ended: Promise<EndedCli> };
  run(args: readonly string[]): Promise<EndedCli>;
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
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  await build({
    entryPoints: sources
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .map((path) => join(root, 'src', path)),
    outdir: join(folder, 'dist'),
    outbase: join(root, 'src'),
    format: 'esm',
    logLevel: 'silent',
  });
  for (const name of ['package.json', 'templates', 'fonts', 'node_modules'])
    symlinkSync(join(root, name), join(folder, name));
  const start: BuiltCli['start'] = (args) => {
    const child = spawn(process.execPath, [join(folder, 'dist/cli/main.js'), ...args]);
    return { process: child, ended: ended(child) };
  };
  return { start, run: (args) => start(args).ended };
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
