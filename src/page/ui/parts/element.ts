/** Listens to an event of the element it is given to. */
type Listener = (event: Event) => void;

/** Attributes by name; `on…` is a listener, `true` an attribute without a value, `false` and `undefined` none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;

/** What stands in an element: other elements, texts, and nothing where there is none. */
export type Child = Node | string | undefined;

/** Builds an element. Texts become text nodes, so that no data is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(built, name, value);
  built.append(...children.filter((child) => child !== undefined));
  return built;
}

function setAttribute(built: HTMLElement, name: string, value: Attributes[string]): void {
  if (typeof value === 'function') built.addEventListener(name.slice(2), value);
  else if (value === true) built.setAttribute(name, '');
  else if (value !== false && value !== undefined) built.setAttribute(name, String(value));
}
