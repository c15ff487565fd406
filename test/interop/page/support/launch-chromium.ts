import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian has it; other machines say so. */
const CHROMIUM = process.env.THIDUA_CHROMIUM ?? '/usr/bin/chromium';

/** Nothing of the browser's own goes to the network, and it runs in a container: no screen, little shared memory, only root. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; a missing one is an error, because a promise not tested is not kept. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`there is no ${CHROMIUM}: install chromium, or say in THIDUA_CHROMIUM where one is`);
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}
