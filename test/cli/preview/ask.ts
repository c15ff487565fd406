import { type IncomingHttpHeaders, request } from 'node:http';

/** What a server answered. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a request differs from a plain one. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The path as it goes over the line, instead of that of the address. */
  readonly path?: string;
}

/** Asks a server exactly what is said, which `fetch` would put right or forbid. */
export function ask(address: string, { method = 'GET', headers = {}, path }: Asking = {}): Promise<Answer> {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path: path ?? pathname, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
