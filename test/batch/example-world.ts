import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { packageFolder } from '../../src/world/node-package-folder.js';
import { packageFiles } from '../support/package-files.js';
import { type CliRun, runCli } from '../support/run-cli.js';

/** The invented bloc whose year is full, alone in the workspace `/w`. */
export const EXAMPLE = '/w/blocs/tong-hop-2026.yaml';

const PACKAGE = packageFiles();

/** A world in memory with that bloc. */
export function exampleWorld(): MemoryWorld {
  const from = join(packageFolder(), 'examples/minh-hoa');
  const files = ['thidua.yaml', 'blocs/tong-hop-2026.yaml'].map((name) => [
    `/w/${name}`,
    new Uint8Array(readFileSync(join(from, name))),
  ]);
  return new MemoryWorld({ ...PACKAGE, ...Object.fromEntries(files) });
}

/** A world in memory with some blocs of two units, by their file's name. */
export function smallWorld(...names: readonly string[]): MemoryWorld {
  const files = names.map((name) => [`/w/blocs/${name}.yaml`, smallBloc(`Khối ${name}`)]);
  return new MemoryWorld({ ...PACKAGE, ...Object.fromEntries(files) });
}

/** A bloc of two units. */
export function smallBloc(name: string, more = ''): string {
  return `regime: state\nbloc: { name: ${name} }\nyear: 2026\nunits: [{ name: Sở Một }, { name: Sở Hai }]\n${more}`;
}

/** `thidua batch` over the workspace, into `/out`. */
export function batch(world: MemoryWorld, ...more: readonly string[]): Promise<CliRun> {
  return runCli(['batch', '/w', '--out', '/out', ...more], world);
}

/** Writes a text. */
export async function put(world: MemoryWorld, path: string, text: string): Promise<void> {
  await world.writeFile(path, new TextEncoder().encode(text));
}

/** The text of a file. */
export function textAt(world: MemoryWorld, path: string): string {
  return new TextDecoder().decode(world.files.get(path));
}

/** Puts other words into a file. */
export async function replaceIn(world: MemoryWorld, path: string, from: string, to: string): Promise<void> {
  const text = textAt(world, path);
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  await put(world, path, text.replace(from, to));
}

/** The paths in the output folder that a person would look at. */
export function outPaths(world: MemoryWorld): readonly string[] {
  return [...world.files.keys()]
    .filter((path) => path.startsWith('/out/') && !path.includes('thidua-manifest'))
    .map((path) => path.slice('/out/'.length))
    .sort();
}
