import { randomBytes } from 'node:crypto';

const BYTES = 24;

/** A word for the address that nobody can guess. Of what is made of the data nothing depends on it. */
export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}
