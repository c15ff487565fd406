import type { Element, Position } from './element.js';
import { type ElementRule, VOCABULARY } from './vocabulary.js';

/** Something the vocabulary does not allow. */
export interface VocabularyProblem {
  readonly position: Position;
  readonly kind: 'unknown-element' | 'wrong-place' | 'wrong-attribute' | 'wrong-text';
  /** The element it concerns, and what was found: its own name, an attribute, or words. */
  readonly element: string;
  readonly found: string;
  /** The element around it, where known. */
  readonly parent?: string;
  /** What would be allowed there. */
  readonly allowed: readonly string[];
}

type Content = readonly (Element | string)[];

/** Holds markup against the vocabulary; `parent` is the name of the element around it, unknown for a partial. */
export function checkVocabulary(content: Content, parent?: string): readonly VocabularyProblem[] {
  return content.flatMap((node) => (typeof node === 'string' ? [] : checkElement(node, parent)));
}

function checkElement(element: Element, parent: string | undefined): readonly VocabularyProblem[] {
  const { name, position, children } = element;
  const rule = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  const around = parent === undefined ? undefined : VOCABULARY[parent]?.children;
  if (rule === undefined) {
    const allowed = around ?? Object.keys(VOCABULARY);
    return [{ position, kind: 'unknown-element', element: name, found: name, allowed }];
  }
  const misplaced = around !== undefined && parent !== undefined && !around.includes(name);
  return [
    ...(misplaced
      ? [{ position, kind: 'wrong-place' as const, element: name, found: name, parent, allowed: around }]
      : []),
    ...checkAttributes(element, rule),
    ...checkText(element, rule),
    ...checkVocabulary(children, name),
  ];
}

function checkAttributes({ name, attributes, position }: Element, rule: ElementRule): readonly VocabularyProblem[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const wrong = (found: string, allowed: readonly string[]): readonly VocabularyProblem[] => [
      { position, kind: 'wrong-attribute', element: name, found, allowed },
    ];
    if (!Object.hasOwn(rule.attributes, attribute)) return wrong(attribute, Object.keys(rule.attributes));
    const codes = rule.attributes[attribute];
    const code = value.trim();
    return codes === undefined || code === '' || codes.includes(code) ? [] : wrong(`${attribute}="${code}"`, codes);
  });
}

function checkText({ name, children, position }: Element, rule: ElementRule): readonly VocabularyProblem[] {
  const words = children.find((child) => typeof child === 'string' && child.trim() !== '');
  if (rule.inline || typeof words !== 'string') return [];
  return [{ position, kind: 'wrong-text', element: name, found: words.trim(), allowed: rule.children }];
}
