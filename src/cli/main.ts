#!/usr/bin/env node
import { nodeWorld } from '../world/node-world.js';
import { EXIT } from './exit-codes.js';
import { liveLine } from './live-line.js';
import { run } from './run.js';

const terminal = {
  out: (line: string) => process.stdout.write(`${line}\n`),
  error: (line: string) => process.stderr.write(`${line}\n`),
  colour: process.stdout.isTTY === true && process.stderr.isTTY === true && !process.env.NO_COLOR,
  ...(process.stderr.isTTY === true ? { live: liveLine(process.stderr) } : {}),
};

// A reader that has seen enough (`| head`) is no failure; any other trouble with the screen is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.toolFailed),
  );
}

process.exitCode = await run(process.argv.slice(2), terminal, nodeWorld);
