import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from '../../../src/page/engine/desk.js';
import { createEngine, type Engine } from '../../../src/page/engine/engine.js';
import type { PageFile } from '../../../src/page/protocol.js';
import { packageFolder } from '../../../src/world/node-package-folder.js';
import type { World } from '../../../src/world/world.js';
import { packageFiles } from '../../support/package-files.js';

/** A file of the project as it is dropped under a path. */
export function projectFile(name: string, path = name): PageFile {
  return { path, bytes: new Uint8Array(readFileSync(join(packageFolder(), name))) };
}

/** A text as it is dropped under a path. */
export function textFile(path: string, text: string): PageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

const PACKAGE: readonly PageFile[] = [
  ...Object.entries(packageFiles()).map(([path, bytes]) => ({ path: path.slice(packageFolder().length), bytes })),
  projectFile('examples/minh-hoa.xlsx'),
];

/** The engine with nothing open, and its desk. */
export function newEngine(evaluate?: World['evaluate']): { readonly desk: Desk; readonly engine: Engine } {
  const desk = new Desk(PACKAGE, evaluate);
  return { desk, engine: createEngine(desk) };
}

/** The engine with these files open. */
export async function engineWith(files: readonly PageFile[], evaluate?: World['evaluate']): Promise<Engine> {
  const { engine } = newEngine(evaluate);
  await engine.open({ files }, nobody);
  return engine;
}

/** Who does not want to know how far it is. */
export const nobody = (): void => {};
