import type { Desk } from '../desk/desk.js';
import { setDraft } from '../desk/set-draft.js';
import type { MakingChoice } from '../desk/state.js';
import { checkBox } from '../parts/check-box.js';
import { element } from '../parts/element.js';
import { radios } from '../parts/radios.js';
import { selection } from '../parts/selection.js';
import { WORDS } from '../words.js';

type Format = MakingChoice['formats'][number];

/** How papers are to be made: final or draft, in which formats, where to be signed digitally, for which sides of the sheets. */
export function createMakingForm(desk: Desk): HTMLElement {
  const { downloads: words } = WORDS;
  const { making } = desk.store.state;
  const kinds = { final: words.final, draft: words.draft };
  return element(
    'div',
    { class: 'making', role: 'group', 'aria-label': words.options },
    radios(words.kind, kinds, making.draft ? 'draft' : 'final', (kind) => setDraft(desk, kind === 'draft')),
    formatsOf(desk),
    selection(words.signatureFields, words.signatureChoices, making.signatureFields, (signatureFields) =>
      change(desk, { signatureFields }),
    ),
    checkBox(words.signatureLines, making.signatureLines, (signatureLines) => change(desk, { signatureLines })),
    selection(words.sides, words.sideChoices, making.sides, (sides) => change(desk, { sides })),
  );
}

function formatsOf(desk: Desk): HTMLElement {
  const { formats: name, word, portable } = WORDS.downloads;
  return element(
    'fieldset',
    {},
    element('legend', {}, name),
    formatBox(desk, 'docx', word),
    formatBox(desk, 'pdf', portable),
  );
}

function formatBox(desk: Desk, format: Format, label: string): HTMLElement {
  const { store } = desk;
  return checkBox(label, store.state.making.formats.includes(format), (on) =>
    change(desk, { formats: withFormat(store.state.making, format, on) }),
  );
}

function change({ store }: Desk, next: Partial<MakingChoice>): void {
  store.set({ making: { ...store.state.making, ...next } });
}

function withFormat({ formats }: MakingChoice, name: Format, on: boolean): readonly Format[] {
  const all = ['docx', 'pdf'] as const;
  return all.filter((one) => (one === name ? on : formats.includes(one)));
}
