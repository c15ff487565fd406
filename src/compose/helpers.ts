import Handlebars from 'handlebars';
import { isPresent } from '../view/present.js';

/** The block helpers templates may use; a gap counts as absent in all of them. */
export const BLOCK_HELPERS = ['if', 'unless', 'each'] as const;

type Block = Handlebars.HelperOptions;

function each(this: unknown, value: unknown, options: Block): string {
  if (!Array.isArray(value) || value.length === 0) return options.inverse(this);
  const data: Record<string, unknown> = Handlebars.createFrame(options.data);
  const frame = { data };
  let printed = '';
  for (const [index, item] of value.entries()) {
    data.index = index;
    data.first = index === 0;
    data.last = index === value.length - 1;
    printed += options.fn(fresh(item, this), frame);
  }
  return printed;
}

/** Handlebars counts `../` by identity: an item met again inside itself must be another object, or the count is off by one. */
function fresh(item: unknown, around: unknown): unknown {
  if (typeof item === 'string') return Object(item);
  return item === around && isRecord(item) ? { ...item } : item;
}

function isRecord(item: unknown): item is object {
  return typeof item === 'object' && item !== null && Object.getPrototypeOf(item) === Object.prototype;
}

/** A Handlebars environment of our own, with nothing else in it. */
export function createEnvironment(): typeof Handlebars {
  const environment = Handlebars.create();
  for (const name of ['with', 'lookup', 'log', 'if', 'unless', 'each']) environment.unregisterHelper(name);
  environment.registerHelper('if', function (this: unknown, value: unknown, options: Block) {
    return isPresent(value) ? options.fn(this) : options.inverse(this);
  });
  environment.registerHelper('unless', function (this: unknown, value: unknown, options: Block) {
    return isPresent(value) ? options.inverse(this) : options.fn(this);
  });
  environment.registerHelper('each', each);
  return environment;
}
