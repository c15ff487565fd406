import type { BlocSource } from '../../load/bloc-source.js';
import type { World } from '../../world/world.js';
import type { Naming } from '../names/paper-path.js';
import { sha256 } from '../sha256.js';

/** What papers are made from besides the data. */
export interface Makers {
  /** The version of the program. */
  readonly version: string;
  /** The hash of templates and fonts. */
  readonly resources: string;
  readonly naming: Naming;
}

/** A hash of all that decides the papers of a bloc; none where its files cannot be read. */
export async function inputHash(source: BlocSource, makers: Makers, world: World): Promise<string | undefined> {
  const { file, bloc, workspace, defaults } = source;
  const read = await Promise.all(
    [file, ...(defaults === undefined ? [] : [defaults])].map((path) => world.readFile(path)),
  );
  const data = read.map((bytes) => (bytes.ok ? sha256(bytes.value) : undefined));
  if (data.includes(undefined)) return undefined;
  const { version, resources, naming } = makers;
  const places = [
    workspace === undefined ? 'alone' : 'in a workspace',
    defaults === undefined ? 'bare' : 'on defaults',
    ...(bloc === undefined ? [] : [bloc]),
  ];
  return sha256(JSON.stringify([data, places, version, resources, naming.pattern, naming.style]));
}
