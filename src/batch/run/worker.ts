import { kTransferable, kValue, Tinypool } from 'tinypool';
import { resourceCache } from '../../api/resource-cache.js';
import { nodeWorld } from '../../world/node-world.js';
import { failed } from './failed.js';
import type { BlocJob, BlocResult } from './job.js';
import { makeBloc } from './make-bloc.js';

const cache = resourceCache(nodeWorld);

/** What a worker thread does with a job. The bytes of its files are handed over, not copied. */
export async function workOn(job: BlocJob): Promise<unknown> {
  const result = await makeBloc(job, nodeWorld, cache).catch((error) => failed(job, error));
  const own = withOwnBytes(result);
  const buffers = own.state === 'made' ? own.files.map(({ bytes }) => bytes.buffer) : [];
  return Tinypool.move({ [kTransferable]: buffers, [kValue]: own });
}

/** Bytes that are part of something larger would take that along. */
function withOwnBytes(result: BlocResult): BlocResult {
  if (result.state !== 'made') return result;
  return { ...result, files: result.files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) })) };
}
