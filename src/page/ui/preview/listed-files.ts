/** A file in the list that the command line gives. */
export interface ListedFile {
  readonly path: string;
  /** Another as soon as the file has changed. */
  readonly version: string;
}

/** Reads the list; anything else is no list. */
export function listedFiles(answer: unknown): readonly ListedFile[] | undefined {
  return Array.isArray(answer) && answer.every(isListed) ? answer : undefined;
}

function isListed(value: unknown): value is ListedFile {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'path') === 'string' && typeof Reflect.get(value, 'version') === 'string';
}
