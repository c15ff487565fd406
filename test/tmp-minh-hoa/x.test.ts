import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { loadBlocYear } from '../../src/load/load-source.js';
test('x', () => { expect(1).toBe(1); });
