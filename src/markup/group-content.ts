import type { Content, Element } from './element.js';

/** Elements that stand inside running text. */
const INLINE: readonly string[] = ['blank', 'b'];

/** A part of mixed content: an element of its own, or the running text between two of them. */
export type ContentGroup = { readonly type: 'element'; readonly element: Element } | TextGroup;

interface TextGroup {
  readonly type: 'text';
  readonly children: (Element | string)[];
}

/** Parts mixed content where elements of their own begin and end. */
export function groupContent(children: Content): readonly ContentGroup[] {
  const groups: ContentGroup[] = [];
  let text: TextGroup | undefined;
  for (const child of children) {
    if (typeof child !== 'string' && !INLINE.includes(child.name)) {
      groups.push({ type: 'element', element: child });
      text = undefined;
    } else if (text === undefined) {
      text = { type: 'text', children: [child] };
      groups.push(text);
    } else text.children.push(child);
  }
  return groups;
}
