import { afterEach, beforeEach, expect } from '@jest/globals';

/** A test that writes to the console fails: nothing below the command line may print. */
const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const originals = { ...console };
let written: string[] = [];

beforeEach(() => {
  written = [];
  for (const method of METHODS) {
    console[method] = (...parts: unknown[]) => {
      written.push(`console.${method}: ${parts.join(' ')}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, originals);
  expect(written).toEqual([]);
});
