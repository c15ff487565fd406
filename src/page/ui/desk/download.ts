import type { Made } from '../../protocol.js';
import { saveFile } from '../downloads/save-file.js';
import { WORDS } from '../words.js';
import type { Heard, Manner } from './ask-queue.js';
import type { Desk } from './desk.js';
import type { MakingChoice } from './state.js';

/** What can be downloaded. */
export type Download = 'docx' | 'pdf' | 'bloc' | 'all' | 'bundle' | 'workbook' | 'template';

/** Makes what is asked for and hands it to the browser to be saved. */
export async function download(desk: Desk, what: Download): Promise<void> {
  const { store } = desk;
  store.set({ notice: undefined });
  const heard = await desk.during(WORDS.tasks.making[what], (watch) => asked(desk, what, watch));
  if (heard.state === 'dropped') return;
  if (heard.state === 'failed') return store.set({ fault: heard.detail });
  const { file, findings } = heard.answer;
  if (file === undefined) return store.set({ notice: { text: WORDS.notice.notMade, bad: true, findings } });
  const text = WORDS.notice.made(saveFile(file));
  const saved = what === 'workbook' ? { unsaved: false } : {};
  store.set({ ...saved, notice: { text, bad: false, findings }, told: text });
}

async function asked(desk: Desk, what: Download, watch: Manner['watch']): Promise<Heard<Made>> {
  const { bloc, paper, making } = desk.store.state;
  const manner = watch === undefined ? {} : { watch };
  const { draft, sides } = making;
  if (what === 'template') return desk.hear('emptyWorkbook', null, manner);
  if (what === 'workbook') return desk.hear('workbook', null, manner);
  if (what === 'all') return desk.hear('allZip', { draft, ...optionsOf(making) }, manner);
  if (bloc === undefined) return { state: 'dropped' };
  if (what === 'bundle') return desk.hear('bundle', { bloc, draft, sides }, manner);
  if (what === 'bloc') return desk.hear('blocZip', { bloc, draft, ...optionsOf(making) }, manner);
  if (paper === undefined) return { state: 'dropped' };
  return desk.hear('paperFile', { bloc, paper, draft, ...optionsOf(making), formats: [what] }, manner);
}

function optionsOf({ formats, signatureFields, signatureLines }: MakingChoice) {
  return { formats, signatureLines, ...(signatureFields === 'by-kind' ? {} : { signatureFields }) };
}
