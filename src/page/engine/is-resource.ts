import { extensionOf } from '../../world/paths.js';

const EXTENSIONS: readonly string[] = ['.hbs', '.ttf'];

/** Whether a file is a template or belongs to a typeface. */
export function isResource(path: string): boolean {
  return EXTENSIONS.includes(extensionOf(path));
}
