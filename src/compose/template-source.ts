/** A template or partial: its file, and its text with the front matter blanked so that lines keep their numbers. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}
