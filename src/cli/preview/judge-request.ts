import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whom a request must name, so that it is answered. */
export interface Gate {
  /** Address and port, as in the address that was printed. */
  readonly host: string;
  readonly token: string;
}

/** What is asked for below the token, or the status it is refused with. */
export type Judgement = { readonly path: string } | { readonly refused: 403 | 404 | 405 };

/** What of a request is judged. */
export type Judged = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * Judges who asks before what is asked. The host keeps out pages whose name was made to point to this machine, the origin and the
 * site those of other addresses, the token everyone who has not seen the address, such as another user of this machine.
 */
export function judgeRequest({ method, url = '', headers }: Judged, { host, token }: Gate): Judgement {
  if (headers.host !== host || !isOwn(headers, `http://${host}`)) return { refused: 403 };
  const [, named = '', path] = /^\/([^/]*)\/(.*)$/su.exec(url) ?? [];
  if (path === undefined || !isEqual(named, token)) return { refused: 404 };
  return method === 'GET' || method === 'HEAD' ? { path } : { refused: 405 };
}

/** Programs other than browsers say nothing of where they ask from; who opens the address by hand comes from no site. */
function isOwn(headers: Judged['headers'], origin: string): boolean {
  const site = headers['sec-fetch-site'];
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
  return isOwnSite && (headers.origin === undefined || headers.origin === origin);
}

/** Takes as long for a wrong word as for the right one, so that its letters cannot be tried one by one. */
function isEqual(named: string, token: string): boolean {
  const [one, other] = [Buffer.from(named), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
