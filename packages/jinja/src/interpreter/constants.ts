import { children } from '../syntax/children.ts';
import type { Node } from '../syntax/nodes.ts';
import type { Compiler } from './compiler.ts';

/** Filters that need the context, so that Jinja2 never runs them ahead. */
const CONTEXT_FILTERS: ReadonlySet<string> = new Set([
  'map',
  'random',
  'reject',
  'rejectattr',
  'select',
  'selectattr',
]);

/**
 * Whether Jinja2 evaluates an expression while it compiles the template. It does so with slightly
 * different rules, which some templates can see: a slice of what has none is then undefined
 * instead of an error, and texts are joined without escaping.
 */
export function isConstant(c: Compiler, node: Node, volatile: boolean): boolean {
  switch (node.kind) {
    case 'Const':
      return true;
    case 'Tuple':
    case 'List':
    case 'Dict':
    case 'Binary':
    case 'Logical':
    case 'Unary':
    case 'Compare':
    case 'Concat':
    case 'Getattr':
    case 'Getitem':
    case 'Slice':
      break;
    case 'CondExpr':
      if (node.otherwise === null) return false;
      break;
    case 'Filter':
      if (volatile || CONTEXT_FILTERS.has(node.name) || !c.library.filters.has(node.name)) {
        return false;
      }
      break;
    case 'Test':
      if (volatile || !c.library.tests.has(node.name)) return false;
      break;
    default:
      return false;
  }
  return children(node).every((child) => isConstant(c, child, volatile));
}
