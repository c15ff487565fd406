import { Desk } from '../engine/desk.js';
import { createEngine, type Engine, type Watch } from '../engine/engine.js';
import type { AskName, Asks, Question, Reply, Start } from '../protocol.js';
import { archivedFiles } from './archived-files.js';
import { evaluate } from './evaluate.js';

// The worker of the page: it is given the package's own files once, then answers one question after another.
const engine = new Promise<Engine>((resolve) => {
  const start = ({ data }: MessageEvent<Start>) => {
    resolve(createEngine(new Desk(archivedFiles(data.packageFiles), evaluate)));
    removeEventListener('message', start);
    addEventListener('message', take);
  };
  addEventListener('message', start);
});

function take({ data, ports: [port] }: MessageEvent<Question<AskName>>): void {
  const tell = (message: Reply<AskName>) => port?.postMessage(message);
  void reply(data, (progress) => tell({ state: 'working', ...progress })).then(tell);
}

async function reply<N extends AskName>({ name, ask }: Question<N>, watch: Watch): Promise<Reply<N>> {
  try {
    return { state: 'answered', answer: await answer((await engine)[name], ask, watch) };
  } catch (error) {
    return { state: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function answer<N extends AskName>(handler: Engine[N], ask: Asks[N][0], watch: Watch): Promise<Asks[N][1]> {
  return handler(ask, watch);
}
