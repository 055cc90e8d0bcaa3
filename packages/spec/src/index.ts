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
export {
  type JsonFault,
  type JsonLimits,
  type JsonResult,
  type JsonValue,
  LosslessNumber,
  parseJson,
  toPointer,
} from './json/parse-json.ts';
export { equalJson, writeJson } from './json/write-json.ts';
export { isPayableCurrency, minorUnitDigitsOf, toMajorUnits } from './schemas/currencies.ts';
export { type Noun, type SchemaError, type Validation, validate } from './schemas/validate.ts';
