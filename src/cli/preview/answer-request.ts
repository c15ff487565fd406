import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileState } from './file-state.js';
import type { FileWatch } from './file-watch.js';
import { refuse } from './refuse.js';
import { SAFE_HEADERS } from './safe-headers.js';
import { sendChanges } from './send-changes.js';
import type { ServedPage } from './served-page.js';

/** What there is to be asked for. */
export interface Shown {
  readonly page: ServedPage;
  readonly watch: FileWatch;
}

const FILE = 'file/';

/**
 * Answers what is asked for below the token: the page at no path at all; `files`, the list; `file/` and the path of a listed file,
 * encoded as one name; `changes`, the moments at which to ask for the list.
 */
export async function answerRequest(path: string, { page, watch }: Shown, response: ServerResponse): Promise<void> {
  if (path === '') return send(response, 'text/html; charset=utf-8', page.html, page.policy);
  if (path === 'changes') return sendChanges(watch, response);
  if (path === 'files') return send(response, 'application/json; charset=utf-8', listOf(await watch.look()));
  const bytes = path.startsWith(FILE) ? await bytesOf(path.slice(FILE.length), watch) : undefined;
  if (bytes === undefined) return refuse(response, 404);
  send(response, 'application/octet-stream', bytes);
}

/** Nothing but the page itself may do anything. */
function send(
  response: ServerResponse,
  type: string,
  body: string | Uint8Array,
  policy = `default-src 'none'; frame-ancestors 'none'`,
): void {
  const length = Buffer.byteLength(body);
  response.writeHead(200, {
    ...SAFE_HEADERS,
    'Content-Type': type,
    'Content-Length': length,
    'Content-Security-Policy': policy,
  });
  response.end(body);
}

function listOf(files: FileWatch['files']): string {
  return JSON.stringify(files.map(({ path, version }) => ({ path, version })));
}

/** The list alone says where a file lies; what has become of it since is looked at again. */
async function bytesOf(encoded: string, { files }: FileWatch): Promise<Uint8Array | undefined> {
  const path = decoded(encoded);
  const listed = files.find((file) => file.path === path);
  if (listed === undefined || !(await fileState(listed.file, listed.within)).ok) return undefined;
  return readFile(listed.file).catch(() => undefined);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
