import { baseName, extensionOf } from '../../world/paths.js';

/** What a bloc is called among others: by its key in the workbook it comes from, or by its file. */
export function blocName({ file, bloc }: { readonly file: string; readonly bloc?: string | undefined }): string {
  const name = baseName(file);
  return bloc ?? name.slice(0, name.length - extensionOf(name).length);
}
