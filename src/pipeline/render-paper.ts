import type { Resources } from '../documents/resources.js';
import { renderDocx } from '../render/docx/render-docx.js';
import { renderPdf } from '../render/pdf/render-pdf.js';
import type { Paper } from './make-paper.js';

/** The formats a paper can be written in. */
export type Format = 'docx' | 'pdf';

/** How files are written. */
export interface RenderOptions {
  /** Fields to sign digitally in the PDF: over every room to sign, or none; by the kind of paper when absent. */
  readonly signatureFields?: 'none' | 'all';
  /** A line to sign digitally in Word in every room to sign of a DOCX; none when absent. */
  readonly signatureLines?: boolean;
}

type Renderer = (paper: Paper, resources: Resources, options: RenderOptions) => Promise<Uint8Array>;

const RENDERERS: Readonly<Record<Format, Renderer>> = {
  docx: ({ blocks, facts, labels }, { gzip }, { signatureLines = false }) =>
    renderDocx(blocks, { labels, comments: facts.kind.draft, signatureLines, gzip }),
  pdf: ({ kind, pages }, { fonts }, { signatureFields: asked }) =>
    renderPdf(pages(), fonts, { signatureFields: asked === undefined ? kind.signatureFields : asked === 'all' }),
};

/** Writes a paper in one format. */
export function renderPaper(
  paper: Paper,
  format: Format,
  resources: Resources,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  return RENDERERS[format](paper, resources, options);
}
