import type { CST } from 'yaml';

/** The offset where a text first nests deeper than allowed. Composing recurses, so this is asked before composing. */
export function tooDeepAt(tokens: readonly CST.Token[], maximum: number): number | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > maximum) return token.offset;
    const deeper = isCollection(token) ? depth + 1 : depth;
    for (const inner of childrenOf(token)) open.push({ token: inner, depth: deeper });
  }
  return undefined;
}

function isCollection(token: CST.Token): boolean {
  return 'items' in token;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value]).filter((inner) => inner !== null && inner !== undefined);
}
