import { afterAll } from '@jest/globals';
import { CLI } from './built.js';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S+/u;

/** Starts `thidua preview` for some data; it ends after the tests of the file. The address it prints. */
export async function startPreview(data: string): Promise<string> {
  const { process, ended } = CLI.start(['preview', data]);
  stops.push(async () => {
    process.kill('SIGINT');
    await ended;
  });
  return new Promise((resolve, reject) => {
    process.stdout?.on('data', (chunk) => {
      const [address] = ADDRESS.exec(String(chunk)) ?? [];
      if (address !== undefined) resolve(address);
    });
    void ended.then(({ error }) => reject(new Error(error)));
  });
}

const stops: (() => Promise<void>)[] = [];

afterAll(() => Promise.all(stops.map((stop) => stop())));
