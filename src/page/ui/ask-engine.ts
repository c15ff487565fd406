import type { AskName, Asks, Progress, Question, Reply, Start } from '../protocol.js';

/** Is told how far a long answer is. */
type Watch = (progress: Progress) => void;

/** The engine, as the page talks to it. */
export interface EngineLine {
  /** Asks; a fault of our own is thrown. */
  ask<N extends AskName>(name: N, ask: Asks[N][0], watch?: Watch): Promise<Asks[N][1]>;
  /** Ends the engine, whatever it is doing; what was asked is never answered. */
  stop(): Promise<void>;
}

/** Starts the engine in a worker, once its script is there; what is asked before waits for it. */
export function startEngine(script: Promise<Blob>, packageFiles: Uint8Array): EngineLine {
  const started = script.then((blob) => {
    const url = URL.createObjectURL(blob);
    const worker = new Worker(url);
    worker.postMessage({ packageFiles } satisfies Start);
    return { url, worker };
  });
  return {
    ask: async (name, ask, watch = () => {}) => askThrough((await started).worker, { name, ask }, watch),
    stop: async () => {
      const { url, worker } = await started;
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

function askThrough<N extends AskName>(worker: Worker, question: Question<N>, watch: Watch): Promise<Asks[N][1]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    // the worker itself broke down: it could not be loaded, or the memory did not suffice
    const broke = ({ message }: ErrorEvent) => end(() => reject(new Error(message || 'the worker broke down')));
    const end = (settle: () => void) => {
      port1.close();
      worker.removeEventListener('error', broke);
      settle();
    };
    port1.onmessage = ({ data }: MessageEvent<Reply<N>>) => {
      if (data.state === 'working') return watch(data);
      if (data.state === 'answered') end(() => resolve(data.answer));
      else end(() => reject(new Error(data.detail)));
    };
    worker.addEventListener('error', broke);
    worker.postMessage(question, [port2]);
  });
}
