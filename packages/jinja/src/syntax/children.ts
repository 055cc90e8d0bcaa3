import type { Arguments, Expression, Node, Signature, Slice } from './nodes.ts';

/** The nodes directly inside a node, in the order in which Jinja2's visitors see them. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'Output':
    case 'Tuple':
    case 'List':
    case 'Concat':
      return node.items;
    case 'If':
      return [node.test, ...node.body, ...node.elifs, ...node.otherwise];
    case 'For':
      return [node.target, node.iterable, ...node.body, ...node.otherwise, ...present([node.test])];
    case 'Macro':
      return [...signatureNodes(node.signature), ...node.body];
    case 'CallBlock':
      return [node.call, ...signatureNodes(node.signature), ...node.body];
    case 'FilterBlock':
      return [...node.body, node.filter];
    case 'With':
      return [...node.targets, ...node.values, ...node.body];
    case 'Autoescape':
      return [node.enabled, ...node.body];
    case 'Block':
      return node.body;
    case 'Extends':
    case 'Include':
    case 'Import':
    case 'FromImport':
      return [node.template];
    case 'Assign':
      return [node.target, node.value];
    case 'AssignBlock':
      return [node.target, ...present([node.filter]), ...node.body];
    default:
      return expressionChildren(node);
  }
}

function expressionChildren(node: Expression | Slice | { kind: 'TemplateData' }): readonly Node[] {
  switch (node.kind) {
    case 'Dict':
      return node.pairs.flat();
    case 'Binary':
    case 'Logical':
      return [node.left, node.right];
    case 'Unary':
      return [node.operand];
    case 'Compare':
      return [node.first, ...node.rest.map(({ operand }) => operand)];
    case 'CondExpr':
      return present([node.test, node.then, node.otherwise]);
    case 'Getattr':
      return [node.object];
    case 'Getitem':
      return [node.object, node.key];
    case 'Slice':
      return present([node.start, node.stop, node.step]);
    case 'Call':
      return [node.callee, ...argumentNodes(node.args)];
    case 'Filter':
      return present([node.subject, ...argumentNodes(node.args)]);
    case 'Test':
      return [node.subject, ...argumentNodes(node.args)];
    default:
      return [];
  }
}

function present(nodes: readonly (Node | null)[]): readonly Node[] {
  return nodes.filter((node) => node !== null);
}

function argumentNodes(args: Arguments): readonly Node[] {
  const keywords = args.keywords.map(([, value]) => value);
  return [...args.positional, ...keywords, ...present([args.rest, args.keywordRest])];
}

export function signatureNodes(signature: Signature): readonly Node[] {
  return [...signature.parameters, ...signature.defaults];
}

/** Every node below the given ones, outermost first. */
export function* descendants(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* descendants(children(node));
  }
}

/**
 * Which of the names are read before the nodes assign them. Blocks are not entered; an assignment
 * anywhere hides the reads behind it, as Jinja2 decides it.
 */
export function undeclared(nodes: readonly Node[], names: readonly string[]): Set<string> {
  const wanted = new Set(names);
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'Name') {
      if (node.context === 'load' && wanted.has(node.name)) found.add(node.name);
      else wanted.delete(node.name);
    } else if (node.kind !== 'Block') {
      for (const child of children(node)) visit(child);
    }
  };
  for (const node of nodes) visit(node);
  return found;
}
