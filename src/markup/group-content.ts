import type { Element } from './element.js';

/** Elements that stand inside running text. */
const INLINE: readonly string[] = ['blank', 'b'];

/** A part of mixed content: an element of its own, or the running text between two of them. */
export type ContentGroup =
  | { readonly type: 'element'; readonly element: Element }
  | { readonly type: 'text'; readonly children: readonly (Element | string)[] };

/** Parts mixed content where elements of their own begin and end. */
export function groupContent(children: readonly (Element | string)[]): readonly ContentGroup[] {
  const groups: ContentGroup[] = [];
  let text: (Element | string)[] = [];
  const flush = () => {
    if (text.length > 0) groups.push({ type: 'text', children: text });
    text = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || INLINE.includes(child.name)) text.push(child);
    else {
      flush();
      groups.push({ type: 'element', element: child });
    }
  }
  flush();
  return groups;
}
