import { children, signatureNodes } from '../syntax/children.ts';
import type { For, If, Node } from '../syntax/nodes.ts';

/**
 * Which variable a name means is decided before anything runs, as Jinja2's compiler does it: each
 * scope gives its names variables, and says what they start with.
 */

/** The variables of one function: a template, a block, a macro, a loop's filter or recursion. */
export class FunctionScope {
  readonly parent: FunctionScope | null;
  private readonly variables = new Map<string, Variable>();

  constructor(parent: FunctionScope | null) {
    this.parent = parent;
  }

  get size(): number {
    return this.variables.size;
  }

  /** Scopes at the same level of one function share the variable of a name. */
  variable(level: number, name: string): Variable {
    const key = `${level} ${name}`;
    let variable = this.variables.get(key);
    if (variable === undefined) {
      variable = { scope: this, slot: this.variables.size };
      this.variables.set(key, variable);
    }
    return variable;
  }
}

export interface Variable {
  readonly scope: FunctionScope;
  readonly slot: number;
}

/** What a variable starts with when its scope is entered. */
export type Load =
  | { readonly from: 'parameter' }
  | { readonly from: 'nothing' }
  | { readonly from: 'context'; readonly name: string }
  | { readonly from: 'outer'; readonly variable: Variable };

export class Symbols {
  readonly level: number;
  readonly parent: Symbols | null;
  readonly scope: FunctionScope;
  private references = new Map<string, Variable>();
  loads = new Map<Variable, Load>();
  stores = new Set<string>();

  constructor(parent: Symbols | null, scope: FunctionScope, level = parent ? parent.level + 1 : 0) {
    this.parent = parent;
    this.scope = scope;
    this.level = level;
  }

  copy(): Symbols {
    const copy = new Symbols(this.parent, this.scope, this.level);
    copy.references = new Map(this.references);
    copy.loads = new Map(this.loads);
    copy.stores = new Set(this.stores);
    return copy;
  }

  find(name: string): Variable | null {
    return this.references.get(name) ?? this.parent?.find(name) ?? null;
  }

  private define(name: string, load: Load): Variable {
    const variable = this.scope.variable(this.level, name);
    this.references.set(name, variable);
    this.loads.set(variable, load);
    return variable;
  }

  declareParameter(name: string): Variable {
    this.stores.add(name);
    return this.define(name, { from: 'parameter' });
  }

  store(name: string): void {
    this.stores.add(name);
    if (this.references.has(name)) return;
    const outer = this.parent?.find(name) ?? null;
    this.define(name, outer === null ? { from: 'nothing' } : { from: 'outer', variable: outer });
  }

  load(name: string): void {
    if (this.find(name) === null) this.define(name, { from: 'context', name });
  }

  /** Joins the branches of a condition: what not all of them assign falls back to the outside. */
  joinBranches(branches: readonly Symbols[]): void {
    const counts = new Map<string, number>();
    for (const branch of branches) {
      for (const name of branch.stores) {
        if (!this.stores.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    for (const branch of branches) {
      for (const [name, variable] of branch.references) this.references.set(name, variable);
      for (const [variable, load] of branch.loads) this.loads.set(variable, load);
      for (const name of branch.stores) this.stores.add(name);
    }
    for (const [name, count] of counts) {
      if (count === branches.length) continue;
      const outer = this.parent?.find(name) ?? null;
      const load: Load =
        outer === null ? { from: 'context', name } : { from: 'outer', variable: outer };
      this.loads.set(this.find(name)!, load);
    }
  }

  /** Every assigned name in sight with its variable, the innermost first. */
  assigned(): Map<string, Variable> {
    const found = new Map<string, Variable>();
    for (let symbols: Symbols | null = this; symbols !== null; symbols = symbols.parent) {
      for (const name of symbols.stores) {
        if (!found.has(name)) found.set(name, this.find(name)!);
      }
    }
    return found;
  }

  /** Takes in the names of a scope's own nodes. */
  analyze(nodes: readonly Node[]): void {
    for (const node of nodes) visit(this, node);
  }

  analyzeLoopBody(loop: For): void {
    declareTargets(this, loop.target);
    this.analyze(loop.body);
  }

  analyzeLoopTest(loop: For): void {
    declareTargets(this, loop.target);
    if (loop.test !== null) visit(this, loop.test);
  }
}

function declareTargets(symbols: Symbols, node: Node): void {
  if (node.kind === 'Name') symbols.declareParameter(node.name);
  else for (const child of children(node)) declareTargets(symbols, child);
}

/** Takes in a node as part of a scope; scopes inside it show only what runs outside of them. */
function visit(symbols: Symbols, node: Node): void {
  switch (node.kind) {
    case 'Name':
      if (node.context === 'param') symbols.declareParameter(node.name);
      else if (node.context === 'store') symbols.store(node.name);
      else symbols.load(node.name);
      return;
    case 'NSRef':
      symbols.load(node.name);
      return;
    case 'If':
      visitIf(symbols, node);
      return;
    case 'Macro':
      symbols.store(node.name);
      return;
    case 'Import':
      visit(symbols, node.template);
      symbols.store(node.target);
      return;
    case 'FromImport':
      visit(symbols, node.template);
      for (const { alias } of node.names) symbols.store(alias);
      return;
    case 'Assign':
      visit(symbols, node.value);
      visit(symbols, node.target);
      return;
    case 'For':
      visit(symbols, node.iterable);
      return;
    case 'CallBlock':
      visit(symbols, node.call);
      return;
    case 'FilterBlock':
      visit(symbols, node.filter);
      return;
    case 'With':
      symbols.analyze(node.values);
      return;
    case 'AssignBlock':
      visit(symbols, node.target);
      return;
    case 'Autoescape':
    case 'Block':
      return;
    default:
      symbols.analyze(children(node));
  }
}

function visitIf(symbols: Symbols, node: If): void {
  visit(symbols, node.test);
  const branches = [node.body, node.elifs, node.otherwise].map((nodes) => {
    const branch = symbols.copy();
    branch.analyze(nodes);
    return branch;
  });
  symbols.joinBranches(branches);
}

/** The nodes of a macro or call block that belong to its own scope. */
export function macroNodes(node: {
  readonly signature: Parameters<typeof signatureNodes>[0];
  readonly body: readonly Node[];
}): readonly Node[] {
  return [...signatureNodes(node.signature), ...node.body];
}
