import type { Implementation } from '../values/function.ts';
import { simple } from './filter.ts';
import { HTML_FILTERS } from './html.ts';
import { JSON_FILTER } from './json.ts';
import { MAPPING_FILTERS } from './mapping.ts';
import { NUMBER_FILTERS } from './numbers.ts';
import { prettyPrint } from './pretty-print.ts';
import { SEQUENCE_FILTERS } from './sequences.ts';
import { TEXT_FILTERS } from './text.ts';
import { URL_FILTERS } from './url.ts';

/** All built-in filters of Jinja2 3.1. */
export const FILTERS: ReadonlyMap<string, Implementation> = new Map([
  ...TEXT_FILTERS,
  ...NUMBER_FILTERS,
  ...SEQUENCE_FILTERS,
  ...MAPPING_FILTERS,
  ...HTML_FILTERS,
  ...URL_FILTERS,
  JSON_FILTER,
  simple('pprint', 'do_pprint', prettyPrint),
]);
