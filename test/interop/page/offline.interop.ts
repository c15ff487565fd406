import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { openPages } from './support/open-pages.js';

const openPage = openPages();

/** What asks the network has asked by then. */
const SETTLED_MS = 500;

/** What tries to leave the page, each given an address, whatever comes of it; last what leads away from the page. */
const WAYS: Readonly<Record<string, (address: string) => unknown>> = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  'a request of the old kind': (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  'a beacon': (address) => navigator.sendBeacon(address, 'x'),
  'a web socket': (address) => new WebSocket(address.replace('http', 'ws')),
  'an event source': (address) => new EventSource(address),
  'a picture': (address) => {
    new Image().src = address;
  },
  'a script': (address) => {
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  },
  'a style': (address) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    document.head.append(link);
  },
  'a font': (address) => new FontFace('x', `url(${address})`).load(),
  'a frame': (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  },
  'a worker of its own that fetches': (address) => {
    const script = new Blob([`fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`]);
    return new Worker(URL.createObjectURL(script));
  },
  'a worker of its own that loads a script': (address) => {
    const script = new Blob([`importScripts(${JSON.stringify(address)})`]);
    return new Worker(URL.createObjectURL(script));
  },
  'a form': (address) => {
    const form = document.createElement('form');
    form.action = address;
    document.body.append(form);
    form.submit();
  },
};

describe('a page that is online', () => {
  let server: Server;
  let address = '';
  let reached: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      reached.push(request.url?.replace('?', '') ?? '');
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  // what the policy refuses, the browser says and the page may have to bear as a fault
  const expected = '';

  /** The ways that reached the network. */
  async function waysOut(page: Page): Promise<readonly string[]> {
    reached = [];
    for (const [index, way] of Object.values(WAYS).entries())
      await page.evaluate(way, `${address}/${index}`).catch(() => undefined);
    await page.waitForTimeout(SETTLED_MS);
    return Object.keys(WAYS).filter((_, index) => reached.includes(`/${index}`));
  }

  test('lets nothing out, whatever asks', async () => {
    const { page } = await openPage({ offline: false, expected });
    expect(await waysOut(page)).toEqual([]);
    expect(reached).toEqual([]);
  });

  test('would let all of that out without its policy', async () => {
    const bare = join(temporaryFolder({ 'bare.html': '<!doctype html><title>x</title><body></body>' }), 'bare.html');
    const { page } = await openPage({ offline: false, expected, address: pathToFileURL(bare).href });
    expect(await waysOut(page)).toEqual(Object.keys(WAYS));
  });

  test('runs no script that was put into it', async () => {
    const { page } = await openPage({ expected });
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      const holder = document.createElement('div');
      holder.innerHTML =
        '<img src="data:," onerror="window.ranHandler = true"><a href="javascript:window.ranLink = true">x</a>';
      document.body.append(script, holder);
      holder.querySelector('a')?.click();
      const made = new Promise((resolve) => setTimeout(resolve, 300));
      await made;
      try {
        new Function('window.ranFunction = true')();
      } catch {
        // refused, as it should be
      }
      return Object.keys(window).filter((name) => name.startsWith('ran'));
    });
    expect(ran).toEqual([]);
  });
});
