import { afterEach } from '@jest/globals';
import { FileWatch } from '../../../src/cli/preview/file-watch.js';
import { findPreviewFiles } from '../../../src/cli/preview/find-preview-files.js';
import { servedPage } from '../../../src/cli/preview/served-page.js';
import { startServer } from '../../../src/cli/preview/start-server.js';
import { nodeWorld } from '../../../src/world/node-world.js';

/** A page with the policy of ours. */
export const PAGE = `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-abc=' blob:; connect-src 'none'; base-uri 'none'">
<p>connect-src 'none' Văn bản</p>
`;

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The address of a server that shows the blocs behind the paths until the test ends. */
export async function started(...paths: readonly string[]): Promise<string> {
  const find = () => findPreviewFiles(paths, nodeWorld);
  const [files, page] = [await find(), servedPage(PAGE)];
  if (!files.ok || page === undefined) throw new Error('nothing to serve');
  const server = await startServer({ page, watch: new FileWatch(files.value, find) }, 0);
  if (!server.ok) throw new Error('the server did not start');
  stops.push(server.value.stop);
  return server.value.address;
}
