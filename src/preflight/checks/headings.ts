import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';

/** Headings begin at the first level and go down one level at a time. */
export const checkHeadings: Check = ({ structure }) => {
  const elements = structure?.elements ?? [];
  const plain = elements.filter(({ type }) => type === 'H');
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/u.test(type) ? [Number(type[1])] : []));
  const crowded = elements.filter(({ children }) => children.filter(({ type }) => type === 'H').length > 1);
  const [first = 1] = levels;
  return [
    ...(first === 1 ? [] : [finding('heading-first', { found: `H${first}`, expected: 'H1' })]),
    ...levels.slice(1).flatMap((level, i) => skips(levels[i] ?? level, level)),
    ...((plain.length > 0 && levels.length > 0) || crowded.length > 0 ? [finding('heading-mix')] : []),
  ];
};

function skips(before: number, level: number): readonly PreflightFinding[] {
  return level > before + 1
    ? [finding('heading-skip', { found: `H${before}, H${level}`, expected: `H${before + 1}` })]
    : [];
}
