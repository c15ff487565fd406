import type * as z from 'zod';
import { codePointName } from '../diagnostics/code-point-name.js';
import { isFolded } from '../text/is-folded.js';

/** Control characters other than tab and line ends: no font has them and no office means them. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Refuses text that no paper can carry, naming the first bad character. */
export const badCharacters: z.core.CheckFn<string> = (context) => {
  if (isFolded(context.value)) return;
  const found = CONTROL.exec(context.value) ?? LONE_SURROGATE.exec(context.value);
  if (found === null) return;
  const code = CONTROL.test(found[0]) ? 'data.control-character' : 'data.unpaired-surrogate';
  context.issues.push({
    code: 'custom',
    input: context.value,
    continue: false,
    params: { code, facts: { codePoint: codePointName(found[0]) } },
  });
};
