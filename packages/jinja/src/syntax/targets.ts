import type { Expression, Name, Output, Statement } from './nodes.ts';

/** Names that stand for constants: nothing can be assigned to them. */
export const CONSTANT_NAMES: ReadonlySet<string> = new Set([
  'true',
  'false',
  'none',
  'True',
  'False',
  'None',
]);

export function outputOf(items: Output['items'], first: { line: number; at: number }): Output {
  return { kind: 'Output', items, line: first.line, at: first.at };
}

export function isBlank(statement: Statement): boolean {
  return (
    statement.kind === 'Output' &&
    statement.items.every((item) => item.kind === 'TemplateData' && item.data.trim() === '')
  );
}

export function markStore(node: Expression, context: Name['context'] = 'store'): void {
  if (node.kind === 'Name') node.context = context;
  else if (node.kind === 'Tuple') for (const item of node.items) markStore(item, context);
}

/** The first part of a target that nothing can be assigned to. */
export function unassignable(node: Expression): Expression | null {
  if (node.kind === 'Name') return CONSTANT_NAMES.has(node.name) ? node : null;
  if (node.kind !== 'Tuple') return node.kind === 'NSRef' ? null : node;
  for (const item of node.items) {
    const culprit = unassignable(item);
    if (culprit !== null) return culprit;
  }
  return null;
}
