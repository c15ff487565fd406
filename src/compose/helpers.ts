import Handlebars from 'handlebars';
import { Blank } from '../view/blank.js';

/** The block helpers templates may use; a gap counts as absent in all of them. */
export const BLOCK_HELPERS = ['if', 'unless', 'each'] as const;

type Block = Handlebars.HelperOptions;

function present(value: unknown): boolean {
  if (value instanceof Blank) return false;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function each(this: unknown, value: unknown, options: Block): string {
  if (!Array.isArray(value) || value.length === 0) return options.inverse(this);
  const data = Handlebars.createFrame(options.data);
  return value
    .map((item, index) =>
      options.fn(item, { data: { ...data, index, first: index === 0, last: index === value.length - 1 } }),
    )
    .join('');
}

/** A Handlebars environment of our own, with nothing else in it. */
export function createEnvironment(): typeof Handlebars {
  const environment = Handlebars.create();
  for (const name of ['with', 'lookup', 'log', 'if', 'unless', 'each']) environment.unregisterHelper(name);
  environment.registerHelper('if', function (this: unknown, value: unknown, options: Block) {
    return present(value) ? options.fn(this) : options.inverse(this);
  });
  environment.registerHelper('unless', function (this: unknown, value: unknown, options: Block) {
    return present(value) ? options.inverse(this) : options.fn(this);
  });
  environment.registerHelper('each', each);
  return environment;
}
