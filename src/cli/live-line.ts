import type { WriteStream } from 'node:tty';
import type { LiveLine } from './terminal.js';

const CLEAR = '\r\u001b[2K';

/** The last line of a terminal; never longer than the screen is wide, since a line that wraps cannot be taken back. */
export function liveLine(stream: WriteStream): LiveLine {
  return {
    show: (text) => stream.write(CLEAR + [...text].slice(0, stream.columns - 1).join('')),
    clear: () => stream.write(CLEAR),
    now: () => performance.now(),
  };
}
