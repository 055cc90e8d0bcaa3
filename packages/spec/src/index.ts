/** The protocol as data: what every implementation and every test shares, and nothing that decides. */
export { minorUnitDigits } from './generated/currencies.generated.ts';
export type {
  AgentResult,
  Capabilities,
  CaptureCommand,
  CaptureFact,
  CaptureSnapshot,
  CardBrand,
  ClockAdvance,
  ClockReading,
  Connection,
  ConnectionAuth,
  Currency,
  FailedReason,
  FailureOutcome,
  Field,
  FieldError,
  FunctionConfiguration,
  KeyPress,
  Limits,
  MaskedCard,
  Messages,
  Nouns,
  OpenSession,
  Problem,
  ProcessorParameters,
  ProcessorRequest,
  ProcessorResponse,
  SecretReference,
  SessionEvent,
  SessionSettings,
  SessionSnapshot,
  SessionState,
  Signal,
  StartRequest,
  StartResponse,
  SuccessOutcome,
  TokenType,
  ToolDefinition,
  UndeliveredOutcome,
} from './generated/nouns.generated.ts';
export { nounNames } from './generated/nouns.generated.ts';
export type { SessionEventMessages } from './generated/session-events.generated.ts';
export {
  type JsonFault,
  type JsonLimits,
  type JsonResult,
  type JsonValue,
  LosslessNumber,
  parseJson,
  toPointer,
} from './json/parse-json.ts';
export { equalJson, holdsLiterals, writeJson } from './json/write-json.ts';
export {
  type DeliveryConfiguration,
  everyConfiguration,
  fieldSets,
  nameOfConfiguration,
  type SessionConfiguration,
} from './machine/configuration.ts';
export { loadMachine } from './machine/load-machine.ts';
export type {
  Cell,
  InputDefinition,
  MachineDocument,
  MachineTable,
  Row,
  Vocabulary,
} from './machine/machine-document.ts';
export type { MealyMachine, Transition } from './machine/mealy-machine.ts';
export { minimise } from './machine/minimise.ts';
export type { Output } from './machine/output.ts';
export type { Situation } from './machine/situation.ts';
export {
  complementaryConfigurations,
  standardConfigurations,
} from './machine/standard-configurations.ts';
export { TableError, unfold, unfoldDelivery } from './machine/unfold.ts';
export {
  type DeclaredLevel,
  type ProtocolVersion,
  type Requirement,
  type RequirementId,
  type RequirementLevel,
  type RequirementRole,
  requirementById,
  requirements,
  requirementsInForce,
  type Stage,
  stages,
} from './requirements.ts';
export { isPayableCurrency, minorUnitDigitsOf, toMajorUnits } from './schemas/currencies.ts';
export { type Noun, type SchemaError, type Validation, validate } from './schemas/validate.ts';
