import { extensionOf } from '../../world/paths.js';

/** Where the new version of a file goes that a person changed: `03-giao-uoc.moi.docx`, numbered where that is taken too. */
export function besidePath(path: string, number: number): string {
  const extension = extensionOf(path);
  return `${path.slice(0, -extension.length)}.moi${number === 1 ? '' : `-${number}`}${extension}`;
}
