import { saveFile } from '../downloads/save-file.js';
import { embedded } from '../embedded.js';
import { inflated } from '../inflated.js';

/** Hands over the licences of all that is built into the page, as a text. */
export async function saveLicences(): Promise<void> {
  const text = await inflated(embedded('licences'));
  saveFile({ path: 'giay-phep.txt', bytes: new Uint8Array(await text.arrayBuffer()) });
}
