/** The line that is drawn for an arrow: every field's way to the failure is one line. */
export function drawnId(
  arrow: { readonly from: string; readonly to: string },
  fields: readonly string[],
): string {
  const from = fields.includes(arrow.from) && arrow.to === 'failed' ? 'collecting' : arrow.from;
  return `${from}--${arrow.to}`;
}
