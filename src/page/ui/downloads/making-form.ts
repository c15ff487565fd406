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
  const { store } = desk;
  const { making } = store.state;
  const change = (next: Partial<MakingChoice>) => store.set({ making: { ...store.state.making, ...next } });
  const { downloads: words } = WORDS;
  const format = (name: Format, label: string) =>
    checkBox(label, making.formats.includes(name), (on) =>
      change({ formats: withFormat(store.state.making, name, on) }),
    );
  const kinds = { final: words.final, draft: words.draft };
  return element(
    'div',
    { class: 'making', role: 'group', 'aria-label': words.options },
    radios(words.kind, kinds, making.draft ? 'draft' : 'final', (kind) => setDraft(desk, kind === 'draft')),
    element(
      'fieldset',
      {},
      element('legend', {}, words.formats),
      format('docx', words.word),
      format('pdf', words.portable),
    ),
    selection(words.signatureFields, words.signatureChoices, making.signatureFields, (signatureFields) =>
      change({ signatureFields }),
    ),
    checkBox(words.signatureLines, making.signatureLines, (signatureLines) => change({ signatureLines })),
    selection(words.sides, words.sideChoices, making.sides, (sides) => change({ sides })),
  );
}

function withFormat({ formats }: MakingChoice, name: Format, on: boolean): readonly Format[] {
  const all = ['docx', 'pdf'] as const;
  return all.filter((one) => (one === name ? on : formats.includes(one)));
}
