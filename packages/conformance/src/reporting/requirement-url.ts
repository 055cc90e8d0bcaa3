/** Where a requirement is explained, as the site is laid out: its sentence, its proof, its rows. */
export function requirementUrl(id: string): string {
  return `${requirementsUrl}#${id}`;
}

export const requirementsUrl = 'https://voicepay.dev/1.0/requirements.html';
