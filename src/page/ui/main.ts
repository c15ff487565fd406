import { startEngine } from './ask-engine.js';
import { embedded } from './embedded.js';

// The page: it starts the engine.
async function start(): Promise<void> {
  const { ask } = startEngine(await inflated(embedded('worker')), embedded('package'));
  const { files } = await ask('example', null);
  const { blocs } = await ask('open', { files });
  document.body.append(blocs.map(({ id }) => id).join(', '));
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).blob();
}

void start();
