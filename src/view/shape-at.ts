import type { Shape } from './shape.js';

/** The shape at the end of a path of fields; undefined when there is none. */
export function shapeAt(shape: Shape, [step, ...rest]: readonly string[]): Shape | undefined {
  if (step === undefined) return shape;
  const next = shape.kind === 'record' && Object.hasOwn(shape.fields, step) ? shape.fields[step] : undefined;
  return next && shapeAt(next, rest);
}
