import type { Handler } from '../handler.js';
import { looseLines } from '../loose-lines.js';
import { recipientLines } from '../recipient-lines.js';

/** To whom copies go, over the whole width. */
export const recipients: Handler<'recipients'> = (node, context) =>
  looseLines(recipientLines(node, context), context.layout);
