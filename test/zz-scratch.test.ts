import { test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { FONTS } from './render/pdf/sample.js';
import { measureText } from '../src/text/measure-text.js';
import { paragraphLines } from '../src/text/paragraph-lines.js';
import { renderDocx } from '../src/render/docx/render-docx.js';
import { LAYOUTS } from '../src/layouts/layouts.js';
import { convertToPdf } from './interop/support/soffice.js';
import { readWords } from './interop/support/pdf-words.js';
import { splitLines } from './interop/support/split-lines.js';
const TOKENS = (process.env.TOKENS ?? '34-CT/TW').split('~');
const STYLE = process.env.STYLE ?? 'tableText';
const STEP = Number(process.env.STEP ?? 2);
test('x', async () => {
  const layout = LAYOUTS.state; const style = { ...layout.styles.tableText, ...(process.env.ITALIC ? { italic: true } : {}), ...(process.env.ALIGN ? { align: process.env.ALIGN as any } : {}) };
  const width = layout.page.width - layout.page.margin.left - layout.page.margin.right;
  const docs = new Map<string, Uint8Array>(); const all: any[] = [];
  TOKENS.forEach((token, i) => {
    const text = `to chuc ${token} abc xyz`;
    const from = process.env.NARROW ? 20 : measureText('to chuc', FONTS.regular, style.size) + 1, to = measureText(text, FONTS.regular, style.size) + 2;
    const blocks: any[] = [];
    for (let room = from; room < to; room += STEP) blocks.push({ type: 'paragraph', style: 'tableText', runs: [{ text }], inset: Math.round((width - room) * 10) / 20 });
    all.push({ token, text, blocks });
  });
  for (const [i, { blocks }] of all.entries()) docs.set(`t${i}`, await renderDocx({ meta: { title: 't', subject: '', author: '', language: 'vi-VN' }, page: { ...layout.page, mirrored: false }, styles: { ...layout.styles, tableText: style }, blocks }));
  const pdfs = await convertToPdf(docs, mkdtempSync('/tmp/par/s-'));
  let out = '';
  for (const [i, { token, text, blocks }] of all.entries()) {
    const words = (await readWords(pdfs.get(`t${i}`)!, 'soffice')).filter((w) => w.baseline > 56);
    let at = 0; const withAt = words.map((w) => { const r = { ...w, at }; at += w.text.length; return r; });
    const lines = splitLines(withAt);
    const chars = text.replace(/ /g, '').length;
    const seen = new Map<string, number>();
    blocks.forEach((b: any, p: number) => {
      const theirs = lines.filter((l) => Math.floor(l[0]!.at / chars) === p).map((l) => l.map((w) => w.text).join(' ')).join(' | ');
      const ours = paragraphLines(b, style, width, FONTS).map((l) => l.segments.map((s) => s.text).join('').trim()).join(' | ');
      const key = (ours === theirs ? '   ' : '***') + ` PDF ${ours}   ${ours === theirs ? '' : 'LO ' + theirs}`;
      if (ours.replace(/ /g,'') !== theirs.replace(/ /g,'')) seen.set(key, (seen.get(key) ?? 0) + 1); else if (process.env.ALL) seen.set(key, (seen.get(key) ?? 0) + 1);
    });
    out += `== ${token}  (${blocks.length})\n` + [...seen].map(([k, n]) => `${n} ${k}`).join('\n') + '\n';
  }
  process.stdout.write(out);
});
