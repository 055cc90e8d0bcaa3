/**
 * Inside a macro, a set or filter block or a recursive loop, an include without context makes
 * Jinja2 return the generator itself, or write its text to the wrong place.
 */
const GENERATOR_INCLUDE = /include [^%]*without context/;

/** Differences from Jinja2 that are deliberate or out of reach; the README lists them. */
export function documented(item) {
  return GENERATOR_INCLUDE.test(item.template);
}
