import type { Run } from '../verdict/result.ts';

export const reportSchemaId = 'https://voicepay.dev/1.0/schemas/report.schema.json';

/** The whole run as one JSON document (report.schema.json): every other report can be made of it. */
export function renderJson(run: Run): string {
  return `${JSON.stringify({ $schema: reportSchemaId, ...run }, null, 2)}\n`;
}
