// What a layout takes its texts from: the facts of a paper, or the tags of a template that will be filled with them.
import { paragraph } from './blocks.mjs';

/** The texts themselves. */
export const facts = (given) => ({
  text: (name) => given[name],
  each: (name, make) => given[name].flatMap((item) => make(facts(item))),
  rows: (name, make) => given[name].map((item) => make(facts(item))),
});

/** Tags of docxtemplater and easy-template-x: `{#list}` … `{text}` … `{/list}`. */
export const tags = {
  text: (name) => `{${name}}`,
  each: (name, make) => [paragraph('body', `{#${name}}`), ...make(tags), paragraph('body', `{/${name}}`)],
  rows: (name, make) => [wrapped(make(tags), `{#${name}}`, `{/${name}}`)],
};

const wrapped = (cells, start, end) =>
  cells.map((one, index) => ({
    ...one,
    text: `${index === 0 ? start : ''}${one.text}${index === cells.length - 1 ? end : ''}`,
  }));

/** Tags of carbone: it repeats what stands between the first item and the one after it. */
export const carboneTags = (path = 'd', repeats = true) => ({
  text: (name) => `{${path}.${name}}`,
  each: (name, make) => (repeats ? firstTwo(path, name).flatMap((tagsOf) => make(tagsOf)) : []),
  rows: (name, make) => firstTwo(path, name).map((tagsOf) => make(tagsOf)),
});

const firstTwo = (path, name) => [carboneTags(`${path}.${name}[i]`), carboneTags(`${path}.${name}[i+1]`, false)];
