import { failure, type Outcome } from '../../diagnostics/outcome.js';
import { unreadable } from '../../diagnostics/unreadable.js';
import type { World } from '../../world/world.js';
import { readWorkbook, type WorkbookBloc } from './read-workbook.js';

/** A workbook as it was read last. */
interface Opened {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly read: Outcome<readonly WorkbookBloc[]>;
}

/** All blocs of a workbook are asked for one after another: the last one read is kept, as long as its bytes are the same. */
const LAST = new WeakMap<World, Opened>();

/** Reads the blocs of a workbook's file. */
export async function openWorkbook(world: World, file: string): Promise<Outcome<readonly WorkbookBloc[]>> {
  const bytes = await world.readFile(file);
  if (!bytes.ok) return failure([unreadable(file, bytes.failure)]);
  const last = LAST.get(world);
  if (last?.file === file && isSame(last.bytes, bytes.value)) return last.read;
  const read = readWorkbook(bytes.value, file);
  LAST.set(world, { file, bytes: bytes.value, read });
  return read;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
