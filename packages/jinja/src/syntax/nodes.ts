/** The syntax tree; names of nodes are Jinja2's. */
import type { Value } from '../values/value.ts';

interface At {
  /** The line that Jinja2 reports for the node. */
  readonly line: number;
  /** UTF-16 index of its first character in the source, or of its operator. */
  readonly at: number;
}

export interface Const extends At {
  readonly kind: 'Const';
  readonly value: Value;
}

export interface Name extends At {
  readonly kind: 'Name';
  readonly name: string;
  context: 'load' | 'store' | 'param';
}

/** `namespace.attribute`, as the target of an assignment. */
export interface NamespaceRef extends At {
  readonly kind: 'NSRef';
  readonly name: string;
  readonly attribute: string;
}

export interface Tuple extends At {
  readonly kind: 'Tuple';
  readonly items: readonly Expression[];
}

export interface List extends At {
  readonly kind: 'List';
  readonly items: readonly Expression[];
}

export interface Dict extends At {
  readonly kind: 'Dict';
  readonly pairs: readonly (readonly [Expression, Expression])[];
}

export type BinaryOperator = 'add' | 'sub' | 'mul' | 'div' | 'floordiv' | 'mod' | 'pow';

export interface Binary extends At {
  readonly kind: 'Binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Logical extends At {
  readonly kind: 'Logical';
  readonly operator: 'and' | 'or';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Unary extends At {
  readonly kind: 'Unary';
  readonly operator: 'not' | 'neg' | 'pos';
  readonly operand: Expression;
}

export type Comparison = 'eq' | 'ne' | 'lt' | 'lteq' | 'gt' | 'gteq' | 'in' | 'notin';

export interface Compare extends At {
  readonly kind: 'Compare';
  readonly first: Expression;
  readonly rest: readonly { readonly operator: Comparison; readonly operand: Expression }[];
}

export interface Concat extends At {
  readonly kind: 'Concat';
  readonly items: readonly Expression[];
}

export interface Conditional extends At {
  readonly kind: 'CondExpr';
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression | null;
}

export interface Getattr extends At {
  readonly kind: 'Getattr';
  readonly object: Expression;
  readonly attribute: string;
}

export interface Getitem extends At {
  readonly kind: 'Getitem';
  readonly object: Expression;
  readonly key: Expression | Slice;
}

export interface Slice extends At {
  readonly kind: 'Slice';
  readonly start: Expression | null;
  readonly stop: Expression | null;
  readonly step: Expression | null;
}

/** What stands between the parentheses of a call. */
export interface Arguments {
  readonly positional: readonly Expression[];
  readonly keywords: readonly (readonly [string, Expression])[];
  readonly rest: Expression | null;
  readonly keywordRest: Expression | null;
}

export interface Call extends At {
  readonly kind: 'Call';
  readonly callee: Expression;
  readonly args: Arguments;
}

/** A filter; without `subject` it takes the text of its block. */
export interface Filter extends At {
  readonly kind: 'Filter';
  readonly subject: Expression | null;
  readonly name: string;
  readonly args: Arguments;
}

export interface Test extends At {
  readonly kind: 'Test';
  readonly subject: Expression;
  readonly name: string;
  readonly args: Arguments;
}

export type Expression =
  | Const
  | Name
  | NamespaceRef
  | Tuple
  | List
  | Dict
  | Binary
  | Logical
  | Unary
  | Compare
  | Concat
  | Conditional
  | Getattr
  | Getitem
  | Call
  | Filter
  | Test;

export type Target = Name | NamespaceRef | Tuple;

export interface TemplateData extends At {
  readonly kind: 'TemplateData';
  readonly data: string;
}

export interface Output extends At {
  readonly kind: 'Output';
  readonly items: readonly (Expression | TemplateData)[];
}

export interface If extends At {
  readonly kind: 'If';
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly elifs: readonly If[];
  readonly otherwise: readonly Statement[];
}

export interface For extends At {
  readonly kind: 'For';
  readonly target: Target;
  readonly iterable: Expression;
  readonly test: Expression | null;
  readonly recursive: boolean;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
}

export interface Signature {
  readonly parameters: readonly Name[];
  /** Of the last parameters. */
  readonly defaults: readonly Expression[];
}

export interface Macro extends At {
  readonly kind: 'Macro';
  readonly name: string;
  readonly signature: Signature;
  readonly body: readonly Statement[];
}

export interface CallBlock extends At {
  readonly kind: 'CallBlock';
  readonly call: Call;
  readonly signature: Signature;
  readonly body: readonly Statement[];
}

export interface FilterBlock extends At {
  readonly kind: 'FilterBlock';
  readonly filter: Filter;
  readonly body: readonly Statement[];
}

export interface With extends At {
  readonly kind: 'With';
  readonly targets: readonly Target[];
  readonly values: readonly Expression[];
  readonly body: readonly Statement[];
}

export interface Autoescape extends At {
  readonly kind: 'Autoescape';
  readonly enabled: Expression;
  readonly body: readonly Statement[];
}

export interface Block extends At {
  readonly kind: 'Block';
  readonly name: string;
  readonly scoped: boolean;
  readonly required: boolean;
  readonly body: readonly Statement[];
}

export interface Extends extends At {
  readonly kind: 'Extends';
  readonly template: Expression;
}

export interface Include extends At {
  readonly kind: 'Include';
  readonly template: Expression;
  readonly ignoreMissing: boolean;
  readonly withContext: boolean;
}

export interface Import extends At {
  readonly kind: 'Import';
  readonly template: Expression;
  readonly target: string;
  readonly withContext: boolean;
}

export interface FromImport extends At {
  readonly kind: 'FromImport';
  readonly template: Expression;
  readonly names: readonly { readonly name: string; readonly alias: string }[];
  readonly withContext: boolean;
}

export interface Assign extends At {
  readonly kind: 'Assign';
  readonly target: Target;
  readonly value: Expression;
}

export interface AssignBlock extends At {
  readonly kind: 'AssignBlock';
  readonly target: Target;
  readonly filter: Filter | null;
  readonly body: readonly Statement[];
}

export type Statement =
  | Output
  | If
  | For
  | Macro
  | CallBlock
  | FilterBlock
  | With
  | Autoescape
  | Block
  | Extends
  | Include
  | Import
  | FromImport
  | Assign
  | AssignBlock;

/** What occurs anywhere in a template, so that nothing is searched for in vain. */
export interface Mentions {
  /** Every name read or assigned. */
  readonly names: ReadonlySet<string>;
  readonly blocks: boolean;
  readonly scopedBlocks: boolean;
  readonly extends: boolean;
}

export interface ParsedTemplate {
  readonly nodes: readonly Statement[];
  readonly mentions: Mentions;
}

export type Node = Statement | Expression | Slice | TemplateData;
