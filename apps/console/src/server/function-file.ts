/** A function as its author wrote it, and as the console hands it to the engine. */
import { createJinjaTemplates, readFunction } from '@voicepay/engine';
import type { FunctionConfiguration } from '@voicepay/spec';
import { parse } from 'yaml';
import type { FunctionReading } from '../wire/console.ts';

export interface MockUrls {
  readonly startUrl: string;
  readonly successUrl: string;
  readonly failureUrl: string;
}

const textAtMost = 200_000;

/** What the lint says. No error: `name` is the function's. */
export function checkText(text: string, fileName: string): FunctionReading {
  if (text.length > textAtMost) {
    const message = `expected at most ${textAtMost} characters, came ${text.length}`;
    const rule = 'function:configuration-errors-come-together';
    const finding = { severity: 'error' as const, line: 1, column: 1, pointer: '', message, rule };
    return { name: null, findings: [finding], notes: [] };
  }
  const { findings, plan } = readFunction(text, fileName, createJinjaTemplates());
  const lines = findings.map(({ file: _, ...finding }) => finding);
  if (plan === null) return { name: null, findings: lines, notes: [] };
  return { name: plan.name, findings: lines, notes: notesOn(configurationOf(text)) };
}

/**
 * The configuration with the mocks in place of the connections' addresses: a console calls nobody
 * outside this machine. `text` must be without errors.
 */
export function withMocks(text: string, urls: MockUrls): FunctionConfiguration {
  const configuration = configurationOf(text);
  const urlOf = {
    payment_session_start: urls.startUrl,
    payment_session_success: urls.successUrl,
    payment_session_failure: urls.failureUrl,
  };
  const connections = configuration.connections.map((connection) => ({
    name: connection.name,
    application: connection.application,
    url: urlOf[connection.application],
    ...(connection.delivery === undefined ? {} : { delivery: unsigned(connection.delivery) }),
  }));
  return { ...configuration, connections: connections as FunctionConfiguration['connections'] };
}

function unsigned(delivery: 'base' | 'reliable' | 'signed'): 'base' | 'reliable' {
  return delivery === 'base' ? 'base' : 'reliable';
}

function notesOn(configuration: FunctionConfiguration): readonly string[] {
  const notes = ['The mocks answer every connection, whatever its address.'];
  if (configuration.connections.some(({ auth }) => auth !== undefined)) {
    notes.push('No credentials are sent: the console has none.');
  }
  if (configuration.connections.some(({ delivery }) => delivery === 'signed')) {
    notes.push('Signed delivery is shown as reliable: the console has no signing secret.');
  }
  return notes;
}

function configurationOf(text: string): FunctionConfiguration {
  return parse(text) as FunctionConfiguration;
}
