import { joinWords } from '../../text/vietnamese.js';
import type { BasisPaper } from './paper-days.js';

/** What a hint asks for where some papers need other legal bases than the papers they share them with. */
export function ownBases(papers: readonly BasisPaper[]): string {
  const fields = [...new Set(papers.map(({ own }) => `“${own}”`))];
  return `Ghi căn cứ riêng cho ${papers.length > 1 ? 'các văn bản' : 'văn bản'} ấy ở mục ${joinWords(fields)}`;
}
