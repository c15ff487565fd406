import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { nodeFailure } from '../../world/node-failure.js';
import { answerRequest, type Shown } from './answer-request.js';
import { type Gate, judgeRequest } from './judge-request.js';
import { newToken } from './new-token.js';
import { refuse } from './refuse.js';

/** This machine, as only this machine can name it. */
const ADDRESS = '127.0.0.1';

/** A server that has begun. */
export interface PreviewServer {
  /** What to open in the browser. */
  readonly address: string;
  /** Ends it, whoever is still listening. */
  stop(): Promise<void>;
}

/** Starts serving the page to this machine alone, at a port or, for 0, at a free one. */
export async function startServer(shown: Shown, port: number): Promise<Outcome<PreviewServer>> {
  const token = newToken();
  const server = createServer();
  const opened = await listening(server, port);
  if (!opened.ok) return opened;
  const host = `${ADDRESS}:${opened.value}`;
  server.on('request', (request, response) => void answer(request, response, { host, token }, shown));
  return success({ address: `http://${host}/${token}/`, stop: () => stopped(server) });
}

async function answer(request: IncomingMessage, response: ServerResponse, gate: Gate, shown: Shown): Promise<void> {
  const judged = judgeRequest(request, gate);
  if ('refused' in judged) return refuse(response, judged.refused);
  try {
    await answerRequest(judged.path, shown, response);
  } catch {
    // a bug of our own must not end the whole server
    if (response.headersSent) response.destroy();
    else refuse(response, 500);
  }
}

function listening(server: Server, port: number): Promise<Outcome<number>> {
  return new Promise((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) => resolve(failure([notListening(error, port)])));
    server.listen({ host: ADDRESS, port }, () => {
      const at = server.address();
      resolve(success(typeof at === 'object' && at !== null ? at.port : port));
    });
  });
}

function notListening(error: NodeJS.ErrnoException, port: number) {
  if (error.code === 'EADDRINUSE') return diagnose('preview.port-taken', { facts: { port } });
  return diagnose('preview.no-server', { facts: { detail: nodeFailure(error).detail } });
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
