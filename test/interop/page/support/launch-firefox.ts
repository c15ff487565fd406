import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { marionette, type Send } from './marionette.js';

/** Where Debian has it; other machines say so. */
const FIREFOX = process.env.THIDUA_FIREFOX ?? '/usr/bin/firefox-esr';

/** Firefox without a screen, and where it puts what is downloaded. */
export interface Firefox {
  readonly send: Send;
  readonly downloads: string;
  close(): Promise<void>;
}

/** Starts Firefox with a profile of its own; a missing one is an error, because a promise not tested is not kept. */
export async function launchFirefox(): Promise<Firefox> {
  if (!existsSync(FIREFOX))
    throw new Error(`there is no ${FIREFOX}: install firefox-esr, or say in THIDUA_FIREFOX where one is`);
  const [profile, downloads, port] = [temporaryFolder(), temporaryFolder(), await freePort()];
  writeFileSync(join(profile, 'user.js'), settings(port, downloads));
  const program = spawn(FIREFOX, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const ended = once(program, 'exit');
  const send = await marionette(port);
  await send('WebDriver:NewSession');
  const close = async () => {
    program.kill('SIGKILL');
    await ended;
  };
  return { send, downloads, close };
}

/** Downloads go to a folder without a question. */
function settings(port: number, downloads: string): string {
  const values = {
    'marionette.port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'pdfjs.disabled': true,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
