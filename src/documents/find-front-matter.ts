/** The front matter of a template. */
export interface FoundFrontMatter {
  /** With the lines of dashes around it. */
  readonly whole: string;
  readonly text: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?=\r?\n|$)/u;

/** Finds the front matter at the start of a template. */
export function findFrontMatter(source: string): FoundFrontMatter | undefined {
  const found = FRONT_MATTER.exec(source);
  return found === null ? undefined : { whole: found[0], text: found[1] ?? '' };
}
