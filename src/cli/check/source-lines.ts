import type { World } from '../../world/world.js';

/** The lines of a file, to be shown beside what was found in it. */
export type SourceLines = (file: string) => Promise<readonly string[]>;

/** Reads the lines of files again, each file once; a file that cannot be read has none. */
export function sourceLines(world: World): SourceLines {
  const known = new Map<string, Promise<readonly string[]>>();
  return (file) => {
    const lines = known.get(file) ?? readLines(file, world);
    known.set(file, lines);
    return lines;
  };
}

async function readLines(file: string, world: World): Promise<readonly string[]> {
  const read = await world.readFile(file);
  return read.ok ? new TextDecoder().decode(read.value).split(/\r\n|[\r\n]/u) : [];
}
