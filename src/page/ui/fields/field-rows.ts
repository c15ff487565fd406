import type { SmallField } from '../../protocol.js';
import { FieldRow } from './field-row.js';
import { sameField } from './same-field.js';

/** The rows on the panel: what was typed and not applied stays when the fields are shown again. */
export class FieldRows {
  #rows: readonly (readonly [SmallField, FieldRow])[] = [];
  #made = 0;

  /** Takes these fields in the place of all before; rows that need not change stay. */
  take(fields: readonly SmallField[]): void {
    this.#rows = fields.map((field) => [field, this.#rowFor(field)]);
  }

  get all(): readonly FieldRow[] {
    return this.#rows.map(([, row]) => row);
  }

  of(path: string): FieldRow | undefined {
    return this.all.find((row) => row.path === path);
  }

  get changed(): readonly FieldRow[] {
    return this.all.filter((row) => row.changed());
  }

  #rowFor(field: SmallField): FieldRow {
    const [before, row] = this.#rows.find(([{ path }]) => path === field.path) ?? [];
    if (before !== undefined && row !== undefined && sameField(before, field)) {
      row.accept(field.value, field.isGap);
      return row;
    }
    this.#made += 1;
    return new FieldRow(field, `field-${this.#made}`, row?.changed() ? row.control.value : undefined);
  }
}
