import type { FileEntry } from '../manifest/manifest.js';

/** Whether a file put together by such a choice (`choiceWords`) holds a paper. */
export function choiceHolds(choice: string, { document, draft = false, asked = false }: FileEntry): boolean {
  const [, state, documents = ''] = /\b(draft|final)(?: (.*))?$/u.exec(choice) ?? [];
  if (document === undefined || (state === 'draft') !== draft) return false;
  return documents === '' ? !asked : ` ${documents} `.includes(` ${document} `);
}
