import type { PageFile } from '../../protocol.js';
import { type ListedFile, listedFiles } from './listed-files.js';

/** A file as it was read, with the version the list gave it. */
export interface ReadFile extends ListedFile {
  readonly file: PageFile;
}

/** What a reading gave. */
export interface Reading {
  readonly files: readonly ReadFile[];
  /** Whether all of the list could be read; what could not is as it was before. */
  readonly isWhole: boolean;
}

/** Fetches what lies at an address beside the page. */
export type FetchBeside = (address: string) => Promise<Response>;

/** Reads the list and of its files those that changed since `before`; nothing when there is no list to be had. */
export async function readChanged(before: readonly ReadFile[], fetch: FetchBeside): Promise<Reading | undefined> {
  const list = await fetch('files')
    .then(listOf)
    .catch(() => undefined);
  if (list === undefined) return undefined;
  const known = new Map(before.map((each) => [each.path, each]));
  const read = await Promise.all(list.map(async (listed) => readOne(listed, known.get(listed.path), fetch)));
  return {
    files: read.filter((each) => each !== undefined),
    isWhole: read.every((each, index) => each?.version === list[index]?.version),
  };
}

async function readOne(
  listed: ListedFile,
  known: ReadFile | undefined,
  fetch: FetchBeside,
): Promise<ReadFile | undefined> {
  if (known?.version === listed.version) return known;
  const bytes = await fetch(`file/${encodeURIComponent(listed.path)}`)
    .then(bytesOf)
    .catch(() => undefined);
  return bytes === undefined ? known : { ...listed, file: { path: listed.path, bytes } };
}

async function listOf(answer: Response): Promise<readonly ListedFile[] | undefined> {
  return answer.ok ? listedFiles(await answer.json()) : undefined;
}

async function bytesOf(answer: Response): Promise<Uint8Array | undefined> {
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
