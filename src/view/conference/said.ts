import { Phrase, type Printable, partsOf } from '../blank.js';
import type { Prose } from '../prose.js';

/** What somebody said, the speaker first: `Đại diện Sở Y tế: Nhất trí với dự thảo.` */
export function said(speaker: Printable, content: Prose): Prose {
  const [first, ...rest] = content;
  if (first === undefined || first.paragraph === '') return [lead([...partsOf(speaker), ':']), ...content];
  return [lead([...partsOf(speaker), ': ', ...partsOf(first.paragraph)]), ...rest];
}

function lead(parts: ConstructorParameters<typeof Phrase>[0]): Prose[number] {
  return { paragraph: new Phrase(parts), numbers: [], letters: [], dashes: [] };
}
