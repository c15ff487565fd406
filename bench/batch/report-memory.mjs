// Loaded into a process before it starts: on leaving it writes to THIDUA_MEMORY how much memory it held, every tenth of a second, in MB.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const EVERY = 100;
const MB = 1024 * 1024;

const { THIDUA_MEMORY: file } = process.env;
if (isMainThread && file !== undefined) {
  const held = [];
  const look = () => held.push(process.memoryUsage.rss() / MB);
  setInterval(look, EVERY).unref();
  process.on('exit', () => {
    look();
    writeFileSync(file, JSON.stringify({ held, peak: process.resourceUsage().maxRSS / 1024 }));
  });
}
