#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeWorld } from '../world/node-world.js';
import { EXIT } from './exit-codes.js';
import type { Keyboard } from './keyboard.js';
import { liveLine } from './live-line.js';
import { optimizeLater } from './optimize-later.js';
import { readyCommands } from './ready-commands.js';
import { run } from './run.js';

optimizeLater();

const terminal = {
  out: (line: string) => process.stdout.write(`${line}\n`),
  error: (line: string) => process.stderr.write(`${line}\n`),
  colour: process.stdout.isTTY === true && process.stderr.isTTY === true && !process.env.NO_COLOR,
  ...(process.stderr.isTTY === true ? { live: liveLine(process.stderr) } : {}),
  ...(process.stdin.isTTY === true && process.stdout.isTTY === true ? { keyboard } : {}),
};

// A reader that has seen enough (`| head`) is no failure; any other trouble with the screen is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.toolFailed),
  );
}

/** Opened only by who asks: an open keyboard keeps the program from ending. */
async function keyboard(): Promise<Keyboard> {
  const { nodeKeyboard } = await import('./node-keyboard.js');
  return nodeKeyboard(process.stdin, process.stdout);
}

const folder = dirname(fileURLToPath(import.meta.url));
process.exitCode = await run(process.argv.slice(2), terminal, nodeWorld, readyCommands(folder));
