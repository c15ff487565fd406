import type { Content, Element } from './element.js';
import { type ElementRule, VOCABULARY } from './vocabulary.js';

/** Something the vocabulary does not allow. */
export interface VocabularyProblem {
  readonly offset: number;
  readonly kind: 'unknown-element' | 'wrong-place' | 'wrong-attribute' | 'wrong-text';
  /** The element it concerns, and what was found: its own name, an attribute, or words. */
  readonly element: string;
  readonly found: string;
  /** The element around it, where known. */
  readonly parent?: string;
  /** What would be allowed there. */
  readonly allowed: readonly string[];
}

/** Holds markup against the vocabulary; at its top, which may be that of a partial, every element may stand. */
export function checkVocabulary(content: Content): readonly VocabularyProblem[] {
  const problems: VocabularyProblem[] = [];
  checkContent(content, undefined, problems);
  return problems;
}

function checkContent(content: Content, parent: string | undefined, problems: VocabularyProblem[]): void {
  for (const node of content) if (typeof node !== 'string') checkElement(node, parent, problems);
}

function checkElement(element: Element, parent: string | undefined, problems: VocabularyProblem[]): void {
  const { name, offset, children } = element;
  const rule = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  const around = parent === undefined ? undefined : VOCABULARY[parent]?.children;
  if (rule === undefined) {
    const allowed = around ?? Object.keys(VOCABULARY);
    problems.push({ offset, kind: 'unknown-element', element: name, found: name, allowed });
    return;
  }
  if (parent !== undefined && around !== undefined && !around.includes(name)) {
    problems.push({ offset, kind: 'wrong-place', element: name, found: name, parent, allowed: around });
  }
  checkAttributes(element, rule, problems);
  if (!rule.inline) checkText(element, rule, problems);
  checkContent(children, name, problems);
}

function checkAttributes(
  { name, attributes, offset }: Element,
  rule: ElementRule,
  problems: VocabularyProblem[],
): void {
  const wrong = (found: string, allowed: readonly string[]) =>
    problems.push({ offset, kind: 'wrong-attribute', element: name, found, allowed });
  for (const attribute of Object.keys(attributes)) {
    const codes = rule.attributes[attribute];
    const code = attributes[attribute]?.trim() ?? '';
    if (!Object.hasOwn(rule.attributes, attribute)) wrong(attribute, Object.keys(rule.attributes));
    else if (codes !== undefined && code !== '' && !codes.includes(code)) wrong(`${attribute}="${code}"`, codes);
  }
}

function checkText({ name, children, offset }: Element, rule: ElementRule, problems: VocabularyProblem[]): void {
  const words = children.find((child) => typeof child === 'string' && child.trim() !== '');
  if (typeof words !== 'string') return;
  problems.push({ offset, kind: 'wrong-text', element: name, found: words.trim(), allowed: rule.children });
}
