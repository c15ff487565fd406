import { WORDS } from '../../../../src/page/ui/words.js';
import { CLI } from './built.js';
import type { ShownFinding } from './shown-findings.js';

interface Told {
  readonly severity: 'error' | 'warning' | 'info';
  readonly label?: string;
  readonly place?: { readonly file: string; readonly sheet?: string; readonly cell?: string };
  readonly message: string;
  readonly hint?: string;
}

/** What the command line's check says of each bloc of the data, as the page is to show it. */
export async function toldByCheck(data: string): Promise<readonly (readonly ShownFinding[])[]> {
  const { out } = await CLI.run(['check', '--json', data]);
  const blocs = JSON.parse(out) as readonly { readonly findings: readonly Told[] }[];
  return blocs.map(({ findings }) => findings.map(shown));
}

function shown({ severity, label, place, message, hint }: Told): ShownFinding {
  const at = [place?.cell === undefined ? undefined : `Ô ${place.cell}`, label].filter((part) => part !== undefined);
  return {
    group: place?.sheet === undefined ? (place?.file.replace(/^.*\//u, '') ?? 'Chung') : `Trang tính «${place.sheet}»`,
    head: words(`${WORDS.findings.severities[severity]} ${at.join(' · ')}`),
    message: words(message),
    hint: hint === undefined ? '' : words(`Cách sửa: ${hint}`),
  };
}

const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
