import type { ServerResponse } from 'node:http';
import type { FileWatch } from './file-watch.js';
import { SAFE_HEADERS } from './safe-headers.js';

/** Milliseconds after which a page that has lost the line asks anew. */
const RETRY = 1000;

/** Sends an event at once, for what may have changed before the page listened, and one at every change of the list. */
export function sendChanges(watch: FileWatch, response: ServerResponse): void {
  response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream' });
  // only who asks for the body listens
  if (response.req.method === 'HEAD') return void response.end();
  const tell = () => response.write('data: files\n\n');
  response.write(`retry: ${RETRY}\n`);
  tell();
  response.once('close', watch.listen(tell));
}
