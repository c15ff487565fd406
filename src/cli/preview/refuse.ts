import type { ServerResponse } from 'node:http';
import { SAFE_HEADERS } from './safe-headers.js';

/** Refuses a request without a word about why, and hears no more from who sent it. */
export function refuse(response: ServerResponse, status: 403 | 404 | 405 | 500): void {
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
  response.writeHead(status, { ...SAFE_HEADERS, ...allow, 'Content-Length': 0, Connection: 'close' });
  response.end();
}
