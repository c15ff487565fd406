import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, quoted, when } from '../say.js';
import { DOCX_MENDS } from './docx-mends.js';
import { DOCX_PROBLEMS } from './docx-problems.js';
import { DOCX_RULES } from './docx-rules.js';

type Table = Readonly<Record<string, (facts: Facts) => string>>;

/** Words about Word files that are checked. */
export const DOCX_WORDS = {
  // facts: problem (a key of DOCX_PROBLEMS)
  'docx.unreadable': entry('error', DOCX_PROBLEMS.unreadable),
  // facts: problem, rule (a key of DOCX_RULES), part?, found?, expected?, edge?, at?, count?
  'docx.deviation': entry('error', DOCX_PROBLEMS.deviation),
  'docx.advice': entry('warning', DOCX_PROBLEMS.advice),
  // facts: problem, part
  'docx.unseen': entry('info', DOCX_PROBLEMS.unseen),
  // facts: found
  'docx.bad-regime': {
    severity: 'error',
    message: (facts) => `Không có thể thức ${quoted(facts, 'found')}.`,
    hint: () => 'Ghi --regime state (thể thức Nhà nước) hoặc --regime party (thể thức Đảng).',
  },
} satisfies Readonly<Record<string, WordsEntry>>;

function entry(severity: WordsEntry['severity'], table: Table): WordsEntry {
  return {
    severity,
    message: (facts) => `${table[fact(facts, 'problem')]?.(facts) ?? OTHER}${placeOf(facts)}${sourceOf(facts)}.`,
    hint: (facts) => DOCX_MENDS[fact(facts, 'problem')]?.(facts) ?? retyped(facts),
  };
}

/** What is written wrong is typed again. */
function retyped(facts: Facts): string {
  return (
    when(facts, 'expected', () => `Gõ lại như ${quoted(facts, 'expected')}.`) ||
    'Sửa chỗ này trong Word rồi kiểm tra lại.'
  );
}

const OTHER = 'Tệp Word không đúng thể thức';

/** The paragraph is told by its first words, unless they were told already: a Word file has no lines to count. */
function placeOf(facts: Facts): string {
  const isTold = fact(facts, 'at') === fact(facts, 'found');
  const place = isTold ? '' : when(facts, 'at', () => `đoạn ${quoted(facts, 'at')}`);
  const others = when(facts, 'count', (count) => (count === '1' ? '' : `${count} chỗ`));
  const words = [place, others].filter((word) => word !== '').join('; ');
  return words === '' ? '' : ` (${words})`;
}

function sourceOf(facts: Facts): string {
  const rule = fact(facts, 'rule');
  const source = Object.entries(DOCX_RULES).find(([id]) => id === rule)?.[1];
  return source === undefined ? '' : `. Theo ${source} [${rule}]`;
}
