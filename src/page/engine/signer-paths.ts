import type { Paper } from '../../pipeline/make-paper.js';
import type { Inlines } from '../../tree/inlines.js';
import type { SignerNode } from '../../tree/signing-nodes.js';
import { signerNodes } from './signer-nodes.js';

/**
 * The fields of those who sign a paper: their names, and the offices of those who sign for a unit. A gap knows its field; where
 * a name comes from is looked for among the texts of the data, for one person may sign in several parts.
 */
export function signerPaths(paper: Paper, texts: ReadonlyMap<string, string>): readonly string[] {
  const paths = pathsByText(texts);
  const found = new Set<string>();
  for (const signer of signerNodes(paper.tree)) {
    const known = paths.get(folded(wordsOf(signer.name))) ?? [];
    const ofUnit = known.find((path) => UNIT_SIGNER.test(path) && isOffice(path, signer, texts));
    const others = inOrder(known, paper).filter((path) => !found.has(path));
    const path = gapIn(signer.name) ?? ofUnit ?? others[0];
    if (path !== undefined) found.add(path);
  }
  return [...found].flatMap((path) => (UNIT_SIGNER.test(path) ? [path, officeOf(path, texts)] : [path]));
}

const UNIT_SIGNER = /^(units\[\d+\])\.signatory\.name$/u;

/** Who signs for a unit signs with the office held there; the same person signs minutes with another. */
function isOffice(
  path: string,
  { title, behalfOf, secondOffice }: SignerNode,
  texts: ReadonlyMap<string, string>,
): boolean {
  const office = officeOf(path, texts);
  const words = folded(texts.get(office) ?? '');
  const places = [title, behalfOf, secondOffice].flatMap((place) => place ?? []);
  if (places.some((inline) => inline.type === 'blank' && inline.field === office)) return true;
  return words !== '' && folded(wordsOf(places)).includes(words);
}

/** The office of the one who signs: the own one, else that of the head. */
function officeOf(path: string, texts: ReadonlyMap<string, string>): string {
  const unit = UNIT_SIGNER.exec(path)?.[1] ?? '';
  const own = `${unit}.signatory.title`;
  return texts.has(own) ? own : `${unit}.headTitle`;
}

/** Who leads the conference the paper belongs to goes first, then what its kind speaks of, last the signers of units. */
function inOrder(paths: readonly string[], { facts: { occasion }, kind: { about } }: Paper): readonly string[] {
  const rank = (path: string): number => {
    if (path.startsWith(`${occasion.field}.`) && !path.includes('[')) return 0;
    if (UNIT_SIGNER.test(path)) return 3;
    return about.some((key) => path.startsWith(key)) ? 1 : 2;
  };
  return paths.toSorted((one, other) => rank(one) - rank(other));
}

function gapIn(name: Inlines): string | undefined {
  return name.find((inline) => inline.type === 'blank')?.field;
}

function wordsOf(inlines: Inlines): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join(' ');
}

function pathsByText(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, text] of texts) {
    const key = folded(text);
    const known = paths.get(key);
    if (known === undefined) paths.set(key, [path]);
    else known.push(path);
  }
  return paths;
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
