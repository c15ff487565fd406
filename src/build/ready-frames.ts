import { LAYOUTS } from '../layouts/layouts.js';
import { stylesFor } from '../lower/styles-for.js';
import { type Frame, makeFrame } from '../render/docx/frame.js';
import { frameKey } from '../render/docx/frame-key.js';
import { documentMeta } from '../tree/document-meta.js';
import type { DocumentTree } from '../tree/nodes.js';

/** The two kinds of paper that differ in their styles. */
const TREES: readonly DocumentTree[] = [{ nodes: [] }, { nodes: [{ type: 'part', heading: [], body: [] }] }];

/** The source of the module with the frames of all layouts. */
export async function readyFrames(): Promise<string> {
  const { language } = documentMeta({ nodes: [] });
  const wanted = Object.values(LAYOUTS).flatMap((layout) =>
    TREES.flatMap((tree) =>
      [false, true].map((mirrored) => ({ styles: stylesFor(tree, layout), page: { ...layout.page, mirrored } })),
    ),
  );
  const frames = await Promise.all(
    wanted.map(
      async ({ styles, page }) => [frameKey(styles, page, language), await makeFrame(styles, page, language)] as const,
    ),
  );
  return sourceOf(frames);
}

/** Frames have most of their parts in common: each text stands in the source once. */
function sourceOf(frames: readonly (readonly [string, Frame])[]): string {
  const texts: string[] = [];
  const written = JSON.stringify(frames, (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (!texts.includes(value)) texts.push(value);
    return { text: texts.indexOf(value) };
  });
  const source = written.replace(/\{"text":(\d+)\}/gu, 'T[$1]');
  return `const T = ${JSON.stringify(texts)};\nexport const READY_FRAMES = new Map(${source});`;
}
