import { flag, record, text } from '../shape.js';

/** The invitation to a conference. */
export const invitationShape = record({ given: flag, guest: text, annexed: flag });
