import {
  idsInForce,
  type ProtocolVersion,
  type RequirementId,
  requirementRows,
  stages,
} from './generated/requirements.generated.ts';

export type { ProtocolVersion, RequirementId };

/** The stages of the payment session in protocol order; the last one is about conformance itself. */
export { stages };
export type Stage = (typeof stages)[number];

export type RequirementLevel = 'MUST' | 'SHOULD' | 'MAY';
export type RequirementRole = 'engine' | 'connections' | 'zone' | 'processor' | 'harness';
export type DeclaredLevel = 'templates' | 'durable' | 'reliable' | 'signed';

/** One normative sentence of the specification, as requirements/<stage>.yaml has it. */
export interface Requirement {
  /** `stage:spoken-words`; never numbered, never renamed, never given to another sentence. */
  readonly id: RequirementId;
  readonly stage: Stage;
  readonly level: RequirementLevel;
  /** Whom the sentence binds. */
  readonly role: RequirementRole;
  /** Chapter file and heading anchor, for example `03-collect.md#retries`. */
  readonly clause: string;
  /** The sentence, as it stands in the chapter. */
  readonly text: string;
  /** Who decided it: the vendor's page, or we where the page is silent or of two minds. */
  readonly source: 'page' | 'ours';
  readonly rationale: string;
  /** Where a check can see it: on the wire, in session events, by its effect, or nowhere. */
  readonly observable: 'wire' | 'event' | 'effect' | 'none';
  readonly unobservableBecause?: string;
  /**
   * The declared levels of which any one makes the sentence bind; absent: it binds every engine
   * (Core) or every connection (Base).
   */
  readonly appliesTo?: readonly DeclaredLevel[];
  readonly since: ProtocolVersion;
}

/** Every requirement, in protocol order. */
export const requirements: readonly Requirement[] = requirementRows;

const byId = new Map<string, Requirement>(requirements.map((row) => [row.id, row]));

/** The row of an id; `undefined` for a text that is no requirement's id. */
export function requirementById(id: RequirementId): Requirement;
export function requirementById(id: string): Requirement | undefined;
export function requirementById(id: string): Requirement | undefined {
  return byId.get(id);
}

/** The requirements that a version of the protocol holds implementations to. */
export function requirementsInForce(version: ProtocolVersion): readonly Requirement[] {
  return idsInForce[version].map((id) => requirementById(id));
}
