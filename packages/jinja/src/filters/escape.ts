import type { Runtime } from '../runtime/runtime.ts';
import { Markup, PyObject, type Value } from '../values/value.ts';

const SPECIAL = /[&<>'"]/;

/** Replaces what HTML gives a meaning. */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('>', '&gt;')
    .replaceAll('<', '&lt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&#34;');
}

/** What is safe to print as it stands: Markup, and an imported template's text. */
export function htmlOf(rt: Runtime, value: Value): string | null {
  if (value instanceof Markup) return value.value;
  if (value instanceof PyObject && value.typeName === 'TemplateModule') return rt.text(value);
  return null;
}

/** Python's `markupsafe.escape`: safe text stays, everything else is escaped. */
export function escapeMarkup(rt: Runtime, value: Value): Markup {
  if (value instanceof Markup) return value;
  const safe = htmlOf(rt, value);
  if (safe !== null) return new Markup(safe);
  const text = rt.text(value);
  rt.budget.scan(text.length * 4);
  const escaped = escapeHtml(text);
  rt.budget.text(escaped.length);
  rt.budget.step((escaped.length - text.length) / 2);
  return new Markup(escaped);
}
