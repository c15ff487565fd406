import type { PaperKind } from '../../text/paper-kinds.js';
import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import type { Requirements } from '../requirements/requirements.js';
import type { Line } from '../word/line.js';
import { formatFindings } from './format-findings.js';
import { quote } from './quote.js';

const LABEL = /^Kính \p{L}+(?:\s*:)?/u;

/** To whom a paper speaks: the words by its type, and their look. */
export function checkAddressees({ parts, requirements }: Inspected): readonly DocxFinding[] {
  const { addressees, title } = parts;
  if (addressees === undefined) return [];
  const { layout, texts, rules } = requirements;
  const found = addressees.text.slice(0, 'Kính gửi'.length + (/^Kính trình/iu.test(addressees.text) ? 2 : 0));
  const allowed = usesOf(title.known, title.kind).map((use) =>
    use === 'none' ? undefined : layout.addressees.labels[use]?.replace(':', ''),
  );
  const facts = { found, at: quote(addressees.paragraph) };
  const [expected] = allowed;
  const isWrong = allowed.length > 0 && expected !== found;
  const rule = layout.id === 'party' && expected === undefined ? 'DANG-33' : rules.addressees;
  const problem =
    expected === undefined
      ? finding('addressees-kind', rule, facts)
      : finding('addressees-word', rule, { ...facts, expected });
  return [
    ...(isWrong ? [problem] : missingColon(addressees, requirements)),
    ...formatFindings('addressees', [labelOf(addressees)], texts.addressees),
  ];
}

function missingColon({ text, paragraph }: Line, { texts }: Requirements): readonly DocxFinding[] {
  const [label = ''] = LABEL.exec(text) ?? [];
  if (label.endsWith(':')) return [];
  const facts = {
    part: 'addressees',
    found: text,
    expected: `${label}:${text.slice(label.length)}`,
    at: quote(paragraph),
  };
  return [finding('wording', texts.addressees?.rule, facts)];
}

/** Which rule a type falls under; one that no regime knows may speak to whom it likes. */
function usesOf(
  known: PaperKind | undefined,
  kind: Line | undefined,
): readonly ('submission' | 'report' | 'letter' | 'none')[] {
  if (kind === undefined) return ['letter'];
  if (known === undefined) return [];
  if (known.name === 'Tờ trình') return ['submission'];
  return known.name === 'Báo cáo' ? ['report'] : ['none'];
}

/** The words and their colon. */
function labelOf(line: Line): Line {
  const end = (LABEL.exec(line.text)?.[0] ?? line.text).length;
  let at = 0;
  const runs = line.runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, end - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
  return { ...line, runs };
}
