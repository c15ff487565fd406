#!/usr/bin/env node
import { nodeWorld } from '../world/node-world.js';
import { run } from './run.js';

const terminal = {
  out: (line: string) => process.stdout.write(`${line}\n`),
  error: (line: string) => process.stderr.write(`${line}\n`),
  colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
};

process.exitCode = await run(process.argv.slice(2), terminal, nodeWorld);
