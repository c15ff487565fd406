import { createInterface } from 'node:readline/promises';
import type { Keyboard } from './keyboard.js';

/** The keyboard of a terminal. Lines pasted at once are kept until they are asked for. */
export function nodeKeyboard(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Keyboard {
  const lines = createInterface({ input, output });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      lines.setPrompt(question);
      lines.prompt();
      const { done, value } = await typed.next();
      return done === true ? undefined : value;
    },
    close: () => lines.close(),
  };
}
