const name =
  /^(authorization|proxy-authorization|cookie|x-api-key|api-key|apikey)$|token|secret|key$/i;
const reference = /\benv:[A-Za-z_][A-Za-z0-9_]*$|^file:.+$/;

/** Whether a header of this name opens a door. */
export function opensDoors(header: string): boolean {
  return name.test(header);
}

/** The value of a header, with the secret that it names at its end in the name's place. */
export function withSecret(value: string, secretOf: (reference: string) => string): string {
  return value.replace(reference, secretOf);
}

/** A header with a secret written into it, where it should be named. */
export function literalSecret(headers: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(headers).find(
    (header) => opensDoors(header) && !reference.test(headers[header] ?? ''),
  );
}
