import type { DocumentMeta } from '../blocks/types.js';
import type { Inlines } from './inlines.js';
import type { DocumentTree } from './nodes.js';

const LANGUAGE = 'vi-VN';

/** What the file says of itself: its title and subject as printed, and who issues it. */
export function documentMeta(tree: DocumentTree): DocumentMeta {
  const title = tree.nodes.find((node) => node.type === 'title');
  const letterhead = tree.nodes.find((node) => node.type === 'letterhead');
  const kind = plain(title?.kind);
  const subject = (title?.subjects ?? []).map(plain).join(' ');
  return {
    title: [kind, subject].filter((part) => part !== '').join(' - '),
    subject,
    author: plain(letterhead?.issuer),
    language: LANGUAGE,
  };
}

function plain(content: Inlines | undefined): string {
  return (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '…')).join('');
}
