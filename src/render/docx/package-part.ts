import type { Package } from './canonical-zip.js';

/** A part that only some documents have, and how the package speaks of it. */
export interface PackagePart {
  /** Its name inside `word/`. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The entry of the list of content types. */
  readonly contentType: string;
  /** The id and the kind of the relationship by which the document has it. */
  readonly id: string;
  readonly relationship: string;
}

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

/** The package with one part more. */
export function withPart(parts: Package, { name, content, contentType, id, relationship }: PackagePart): Package {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${relationship}`;
  return {
    ...parts,
    [`word/${name}`]: content,
    [TYPES]: appended(parts[TYPES], contentType, '</Types>'),
    [RELATIONSHIPS]: appended(
      parts[RELATIONSHIPS],
      `<Relationship Id="${id}" Type="${type}" Target="${name}"/>`,
      '</Relationships>',
    ),
  };
}

function appended(list: Package[string] | undefined, entry: string, end: string): string {
  if (typeof list !== 'string' || !list.endsWith(end)) throw new Error(`a package without a list that ends in ${end}`);
  return list.slice(0, -end.length) + entry + end;
}
