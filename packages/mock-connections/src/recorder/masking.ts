/** What a mock writes down must not become the place where a card number leaks. */

/** 12 to 19 digits with at most one blank, dot or hyphen between them. */
const digitRun = /(?<![0-9])[0-9](?:[ .-]?[0-9]){11,18}(?![0-9])/g;

/** The same text with card numbers cut to their last four digits. */
export function maskCards(text: string): string {
  if (text.length < 12) return text;
  return text.replace(digitRun, (run) => {
    const digits = run.replaceAll(/[^0-9]/g, '');
    return passesLuhn(digits) ? `************${digits.slice(-4)}` : run;
  });
}

const secretHeaders = /^(authorization|proxy-authorization|cookie|.*(?:api-key|token|secret).*)$/;

/** Credentials become their length, so that a test can tell that one was sent. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const masked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    masked[name] = secretHeaders.test(name) ? `(${value.length} characters)` : maskCards(value);
  }
  return masked;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const twice = digit * 2;
    sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
