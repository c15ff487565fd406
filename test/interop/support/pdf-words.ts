import { runTool } from './run-tool.js';

/** A word as a PDF shows it; points from the sheet's top left corner. */
export interface PdfWord {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Who wrote the PDF: it decides where in a word's box `pdftotext` puts the baseline. */
export type PdfWriter = 'thidua' | 'soffice';

/**
 * Share of a word's box above the baseline. Ours states the font's ascent and descent; LibreOffice states none, and poppler
 * takes 0.95 and 0.35 em.
 */
const ASCENT: Readonly<Record<PdfWriter, number>> = { thidua: 1825 / (1825 + 443), soffice: 0.95 / (0.95 + 0.35) };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const WORD = /<word xMin="([\d.]+)" yMin="(-?[\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/;

/** The words of a PDF in the order they were written, which is the order of the document in both writers. */
export async function readWords(file: string, writer: PdfWriter): Promise<readonly PdfWord[]> {
  const html = await runTool('pdftotext', ['-raw', '-bbox', file, '-']);
  let page = -1;
  return html.split('\n').flatMap((line) => {
    if (line.includes('<page ')) page += 1;
    const [, left, top, right, bottom, text] = WORD.exec(line) ?? [];
    if (text === undefined) return [];
    const baseline = Number(top) + ASCENT[writer] * (Number(bottom) - Number(top));
    return [{ text: decodeEntities(text), page, left: Number(left), right: Number(right), baseline }];
  });
}

function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
