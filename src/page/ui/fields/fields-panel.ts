import type { PageFinding, SmallField } from '../../protocol.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { applyChanged } from './apply-changed.js';
import { FieldRows } from './field-rows.js';
import { showRows } from './show-rows.js';
import { FIELD_WORDS } from './words.js';

/** The panel to fill in small fields. */
export interface FieldsPanel {
  readonly element: HTMLElement;
  /** Shows fields, or why there are none. */
  show(fields: readonly SmallField[], reason?: string): void;
  /** Goes to a field. */
  focus(path: string): void;
}

/** What the panel asks for. */
export interface FieldsPanelOptions {
  /** Gives a field another value; what stands against it. */
  readonly onApply: (path: string, value: string) => Promise<readonly PageFinding[]>;
}

/** Builds the panel. */
export function createFieldsPanel({ onApply }: FieldsPanelOptions): FieldsPanel {
  const rows = new FieldRows();
  const list = element('div', { class: 'field-list scrolls' });
  const told = element('p', { class: 'small', 'aria-live': 'polite' });
  const why = element('p', { class: 'empty' });
  const undo = button(FIELD_WORDS.undo, undoAll, { class: 'quiet' });
  const apply = element('button', { type: 'submit', class: 'primary' }, FIELD_WORDS.apply);
  const form = element('form', { novalidate: true }, list, element('div', { class: 'deeds' }, told, undo, apply));
  const panel = element('section', { class: 'fields', 'aria-labelledby': 'fields-name' }, heading(), why, form);
  let busy = false;

  function tellChanged(): void {
    const { length } = rows.changed;
    undo.hidden = length === 0;
    if (!busy) told.textContent = length === 0 ? '' : FIELD_WORDS.changed(length);
  }

  function undoAll(): void {
    for (const row of rows.changed) row.undo();
    tellChanged();
    apply.focus();
  }

  async function applyAll(): Promise<void> {
    if (rows.changed.length === 0) told.textContent = FIELD_WORDS.nothingChanged;
    if (busy || rows.changed.length === 0) return;
    busy = true;
    told.textContent = FIELD_WORDS.applying;
    const from = document.activeElement;
    try {
      const { done, refused } = await applyChanged(rows, onApply);
      told.textContent = refused.length > 0 ? FIELD_WORDS.refused(refused.length) : FIELD_WORDS.applied(done);
      // whoever went on to another field is not called back
      if (document.activeElement === from) refused[0]?.control.focus();
    } finally {
      busy = false;
      undo.hidden = rows.changed.length === 0;
    }
  }

  form.addEventListener('input', tellChanged);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void applyAll();
  });
  return {
    element: panel,
    show: (fields, reason) => {
      showRows(list, rows, fields);
      form.hidden = fields.length === 0;
      if (form.hidden && !busy) told.textContent = '';
      why.hidden = reason === undefined;
      why.textContent = reason ?? '';
      undo.hidden = rows.changed.length === 0;
    },
    focus: (path) => {
      const row = rows.of(path);
      row?.element.scrollIntoView({ block: 'center' });
      row?.control.focus({ preventScroll: true });
    },
  };
}

function heading(): HTMLElement {
  return element('h2', { id: 'fields-name' }, FIELD_WORDS.name);
}
