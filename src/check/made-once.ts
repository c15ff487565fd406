/** What is made of a thing, made when first asked for and kept as long as the thing: several rules read the same. */
export function madeOnce<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const kept = known.get(thing);
    if (kept !== undefined) return kept.made;
    const made = make(thing);
    known.set(thing, { made });
    return made;
  };
}
