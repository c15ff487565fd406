/** Leads from a finding to what it is about. */
export interface Leads {
  /** To its gap on the pages shown. */
  toPage(path: string): void;
  /** To its field among those that can be filled in. */
  toField(path: string): void;
}

/** The attribute that says where a lead leads to. */
export const LEAD = 'data-lead';
