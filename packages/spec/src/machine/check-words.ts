import { requirementById } from '../requirements.ts';
import type { MachineDocument, MachineTable, Row, Vocabulary } from './machine-document.ts';
import { listOf } from './unfold.ts';
import { guards, updates } from './vocabulary.ts';

const cells: readonly string[] = ['move', 'ignore', 'refuse', 'impossible'];
const kinds: readonly string[] = [
  ...['answer', 'fact', 'question', 'request', 'restart', 'signal', 'timer'],
];
/** What the contracts know: names that an output may have. */
export interface OutputNames {
  readonly event: ReadonlySet<string>;
  readonly message: ReadonlySet<string>;
  readonly command: ReadonlySet<string>;
  readonly call: ReadonlySet<string>;
}

interface EventSchema {
  readonly $defs: Readonly<Record<string, { readonly properties: { readonly data: unknown } }>>;
}
interface CommandSchema {
  readonly oneOf: readonly { readonly title: string }[];
}

/** The names that schemas/session-event and schemas/capture-command define. */
export function outputNames(events: EventSchema, commands: CommandSchema): OutputNames {
  const said = events.$defs['message.said']?.properties.data as {
    readonly properties: { readonly message: { readonly enum: readonly string[] } };
  };
  return {
    event: new Set(Object.keys(events.$defs)),
    message: new Set(said.properties.message.enum),
    command: new Set(commands.oneOf.map((c) => c.title)),
    call: new Set(['start', 'success', 'failure', 'outcome']),
  };
}

/** Words that the code obeys and the document does not define, or the other way round. */
export function undefinedWords({ vocabulary }: MachineDocument): readonly string[] {
  const pairs = [
    [Object.keys(guards), Object.keys(vocabulary.guards)],
    [Object.keys(updates), Object.keys(vocabulary.updates)],
  ] as const;
  return pairs.flatMap(([obeyed, defined]) => [
    ...obeyed.filter((word) => !defined.includes(word)),
    ...defined.filter((word) => !obeyed.includes(word)),
  ]);
}

/** Every word of a table that nobody knows, by row: the table uses a closed vocabulary. */
export function unknownWords(
  table: MachineTable,
  vocabulary: Vocabulary,
  names: OutputNames,
): readonly string[] {
  const wrong = [
    ...table.terminal.filter((s) => table.states[s] === undefined).map((s) => `terminal ${s}`),
    ...Object.entries(table.inputs)
      .filter(([, i]) => !kinds.includes(i.kind) || !Object.hasOwn(vocabulary.needs, i.needs))
      .map(([name]) => `input ${name}: kind or needs`),
    ...unknownRequirements('opening', table.opening.requirements),
  ];
  const seen = new Set<string>();
  for (const row of table.rows) {
    if (seen.has(row.row)) wrong.push(`${row.row}: a second row of this name`);
    seen.add(row.row);
    wrong.push(...wordsOfRow(table, row, names), ...unknownRequirements(row.row, row.requirements));
  }
  return wrong;
}

function wordsOfRow(table: MachineTable, row: Row, names: OutputNames): readonly string[] {
  const states = [...listOf(row.in), ...(row.to === undefined ? [] : [row.to])];
  const moves = row.cell === 'move';
  const effects = [row.to, row.reason, row.set, row.outputs];
  return [
    ...states.filter((s) => table.states[s] === undefined).map((s) => `state ${s}`),
    ...listOf(row.on).flatMap((i) => (table.inputs[i] === undefined ? [`input ${i}`] : [])),
    ...(row.when ?? []).flatMap((g) => (Object.hasOwn(guards, g) ? [] : [`guard ${g}`])),
    ...(row.set ?? []).flatMap((u) => (Object.hasOwn(updates, u) ? [] : [`update ${u}`])),
    ...(row.outputs ?? []).flatMap((word) => unknownOutputs(table, word, names)),
    ...(names.command.has(row.may_repeat ?? 'wipe') ? [] : [`command ${row.may_repeat}`]),
    ...(cells.includes(row.cell) ? [] : [`cell ${row.cell}`]),
    ...(moves || effects.every((e) => e === undefined) ? [] : [`an effect of ${row.cell}`]),
    ...((row.to === 'failed') === (row.reason !== undefined) ? [] : ['a reason without an end']),
    ...(row.reason === undefined || table.reasons?.[row.reason] ? [] : [`reason ${row.reason}`]),
    ...(row.requirements.length > 0 ? [] : ['no requirement']),
  ].map((text) => `${row.row}: ${text}`);
}

function unknownOutputs(table: MachineTable, word: string, names: OutputNames): readonly string[] {
  const words = table.sequences[word] ?? [word];
  return words.filter((w) => !isKnownOutput(w, names)).map((w) => `output ${w}`);
}

function isKnownOutput(word: string, names: OutputNames): boolean {
  if (word === 'agent_result') return true;
  const [kind = '', name = ''] = word.split(' ');
  if (kind === 'message' && (name === 'of_field' || name === 'of_reason')) return true;
  return Object.hasOwn(names, kind) && names[kind as keyof OutputNames].has(name);
}

function unknownRequirements(row: string, ids: readonly string[]): readonly string[] {
  return ids
    .filter((id: string) => requirementById(id) === undefined)
    .map((id) => `${row}: requirement ${id}`);
}
