import type { BlocSource } from '../../load/bloc-source.js';
import type { World } from '../../world/world.js';
import type { Naming } from '../names/paper-path.js';
import { sha256 } from '../sha256.js';

/** A hash of what the user says of a bloc and of the names of its files; none where its files cannot be read. */
export async function inputHash(source: BlocSource, naming: Naming, world: World): Promise<string | undefined> {
  const { file, bloc, workspace, defaults } = source;
  const read = await Promise.all(
    [file, ...(defaults === undefined ? [] : [defaults])].map((path) => world.readFile(path)),
  );
  const data = read.map((bytes) => (bytes.ok ? sha256(bytes.value) : undefined));
  if (data.includes(undefined)) return undefined;
  const places = [
    workspace === undefined ? 'alone' : 'in a workspace',
    defaults === undefined ? 'bare' : 'on defaults',
    ...(bloc === undefined ? [] : [bloc]),
  ];
  return sha256(JSON.stringify([data, places, naming.pattern, naming.style]));
}
