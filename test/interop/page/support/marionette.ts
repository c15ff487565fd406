import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Sends a command and gives its value. */
export type Send = (command: string, parameters?: object) => Promise<unknown>;

const [TRIES, BETWEEN] = [150, 200];

/** Talks Firefox's own protocol of remote control: every message is its length, a colon and JSON. */
export async function marionette(port: number): Promise<Send> {
  const socket = await connected(port);
  const waiting = new Map<number, (error: unknown, value: unknown) => void>();
  let number = 0;
  let heard = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    for (let message = firstOf(heard); message !== undefined; message = firstOf(heard)) {
      heard = heard.subarray(message.end);
      const [, id, error, value] = JSON.parse(message.text);
      waiting.get(id)?.(error, value);
      waiting.delete(id);
    }
  });
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, (error, value) => (error ? reject(new Error(JSON.stringify(error))) : resolve(value)));
      const text = JSON.stringify([0, number, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** The greeting is no array: it is passed over as an answer nobody waits for. */
function firstOf(heard: Buffer): { readonly text: string; readonly end: number } | undefined {
  const colon = heard.indexOf(':');
  const end = colon + 1 + Number(heard.subarray(0, Math.max(colon, 0)).toString());
  if (colon < 0 || heard.length < end) return undefined;
  const text = heard.subarray(colon + 1, end).toString();
  return { text: text.startsWith('[') ? text : '[]', end };
}

/** The browser takes a while before it listens. */
async function connected(port: number): Promise<Socket> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket.removeAllListeners('error')));
        socket.on('error', reject);
      });
    } catch (error) {
      if (tries === TRIES) throw error;
      await pause(BETWEEN);
    }
  }
}
