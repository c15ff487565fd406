/** A record whose fields are made when they are first asked for, once. */
export function lazy<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made: Partial<T> = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    const get = () => {
      const value = make();
      Object.defineProperty(made, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, key, { get, enumerable: true, configurable: true });
  }
  if (!hasAll(made, makers)) throw new Error('a record without its fields');
  return made;
}

function hasAll<T extends object>(made: Partial<T>, makers: { readonly [K in keyof T]: unknown }): made is T {
  return Object.keys(makers).every((key) => key in made);
}
