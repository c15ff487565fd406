/** One element of an XML part of a Word file; a name is the usual short form, as in `w:p`, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}
