import { readEntities } from './read-entities.js';

/** What stands between `<` and `>`. */
export interface Tag {
  readonly kind: 'opens' | 'closes' | 'empty';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /^(\/?)([a-z][a-z-]*)((?: [a-z][a-z-]*="[^"<\t\n]*")*) ?(\/?)$/u;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/gu;

/** Reads a tag in the form templates commonly have; nothing where it has another. */
export function readTag(text: string): Tag | undefined {
  const [, slash, name = '', written = '', end] = TAG.exec(text) ?? [];
  const attributes = readAttributes(written);
  if (name === '' || attributes === undefined) return undefined;
  if (slash === '') return { kind: end === '' ? 'opens' : 'empty', name, attributes };
  return written === '' && end === '' ? { kind: 'closes', name, attributes } : undefined;
}

/** No attribute may stand twice. */
function readAttributes(written: string): Tag['attributes'] | undefined {
  const attributes: Record<string, string> = {};
  for (const [, name = '', escaped = ''] of written.matchAll(ATTRIBUTE)) {
    const value = readEntities(escaped);
    if (value === undefined || Object.hasOwn(attributes, name)) return undefined;
    attributes[name] = value;
  }
  return attributes;
}
