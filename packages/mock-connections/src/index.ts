/** Connections and a processor for tests: by the book, at their worst, or broken in a named way. */
export {
  type ConnectionUrls,
  createMockConnections,
  type MockConnections,
  type MockConnectionsOptions,
} from './adapters/connections-server.ts';
export {
  createMockProcessor,
  type MockProcessor,
  type MockProcessorOptions,
  type ProcessorUrls,
} from './adapters/processor-server.ts';
export { type AuthRequirement, type AuthType, testCredentials } from './auth/requirement.ts';
export {
  createThrowawayCertificates,
  type ThrowawayCertificates,
} from './auth/throwaway-certificates.ts';
export type { BrokenEndpoint } from './broken/broken-endpoint.ts';
export { brokenEndpoints } from './broken/catalogue.ts';
export { type ProcessorProcess, startProcessorProcess } from './command/processor-process.ts';
export { type CommandOutput, mockExitCodes, runMock } from './command/run.ts';
export type { Profile } from './connections/call.ts';
export { type ConnectionsOptions, testSigningSecret } from './connections/mock.ts';
export type { ConnectionName } from './connections/world.ts';
export type { EndpointName, Plan, ReceivedRequest, Reply, Transport } from './exchange/exchange.ts';
export type { LedgerEntry } from './processor/ledger.ts';
export type { LedgerReading } from './processor/processor.ts';
export type { CallFilter, RecordedCall } from './recorder/recorder.ts';
export { scenarios } from './scenarios/catalogue.ts';
export {
  readScript,
  type ScriptResult,
  type WrittenScript,
  type WrittenStep,
} from './scenarios/read-script.ts';
export {
  composeScripts,
  type Decision,
  type Scenario,
  type Script,
  type Step,
} from './scenarios/step.ts';
export { sign as signStandardWebhook } from './signature/standard-webhooks.ts';
