const SVG = 'http://www.w3.org/2000/svg';

/** Builds an element of a drawing; an attribute that is `undefined` is left out, texts become text nodes. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const built = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) built.setAttribute(name, String(value));
  }
  built.append(...children);
  return built;
}
