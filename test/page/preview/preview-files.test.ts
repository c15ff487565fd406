import { afterEach, expect, test } from '@jest/globals';
import type { PageFile } from '../../../src/page/protocol.js';
import { previewFiles } from '../../../src/page/ui/preview/preview-files.js';

/** The line the page has opened. */
class Line {
  static opened: Line[] = [];
  onmessage = () => {};
  onopen = () => {};
  onerror = () => {};
  constructor(readonly address: string) {
    Line.opened.push(this);
  }
}

const KEYS = ['document', 'fetch', 'EventSource'] as const;
const before = KEYS.map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const);

afterEach(() => {
  Line.opened = [];
  for (const [key, descriptor] of before)
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, key);
    else Object.defineProperty(globalThis, key, descriptor);
});

/** A browser with our page, marked or not, and a file that says how often it was written. */
function browser(marks: readonly string[]) {
  const server = { written: 1 };
  const fetch = async (address: string) => {
    if (address === 'files') return Response.json([{ path: 'k.yaml', version: String(server.written) }]);
    return new Response(String(server.written));
  };
  const document = { querySelector: (selector: string) => (marks.includes(selector) ? {} : null) };
  for (const [key, value] of Object.entries({ document, fetch, EventSource: Line }))
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  return server;
}

const MARK = 'meta[name="thidua-preview"]';

test('a page opened as a file asks for nothing', () => {
  browser([]);
  expect([previewFiles(), Line.opened]).toEqual([undefined, []]);
});

test('a page of thidua preview gets the files, then each change, and hears of the loss of the line', async () => {
  const server = browser([MARK]);
  const preview = previewFiles();
  const [line] = Line.opened;
  const lost: boolean[] = [];
  preview?.onLost((isLost) => lost.push(isLost));
  const changed = new Promise<readonly PageFile[]>((resolve) => preview?.onChange(resolve));
  expect(line?.address).toBe('changes');
  line?.onopen();
  line?.onmessage();
  const bytes = (text: string) => [{ path: 'k.yaml', bytes: new TextEncoder().encode(text) }];
  expect(await preview?.first).toEqual(bytes('1'));
  server.written = 2;
  line?.onmessage();
  expect(await changed).toEqual(bytes('2'));
  line?.onerror();
  line?.onopen();
  expect(lost).toEqual([false, true, false]);
});

test('who listens late hears of the last change and of a lost line', async () => {
  const server = browser([MARK]);
  const preview = previewFiles();
  const [line] = Line.opened;
  line?.onmessage();
  await preview?.first;
  for (const written of [2, 3]) {
    server.written = written;
    line?.onmessage();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  line?.onerror();
  const heard: unknown[] = [];
  preview?.onChange((files) => heard.push(new TextDecoder().decode(files[0]?.bytes)));
  preview?.onLost((isLost) => heard.push(isLost));
  expect(heard).toEqual(['3', true]);
});
