import { createHighlighter } from 'shiki';
import { escapeHtml } from './site.ts';

export type Highlight = (code: string, language: string) => string;

const languages = ['bash', 'json', 'yaml', 'typescript', 'python', 'http', 'jinja', 'xml'];
const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' };

/** Code as a block that scrolls by itself, can be reached by keyboard, and commands can be copied. */
export async function createHighlight(): Promise<Highlight> {
  const highlighter = await createHighlighter({ langs: languages, themes: Object.values(themes) });
  return (code, language) => {
    const isCommand = ['sh', 'bash', 'console'].includes(language);
    const lang = isCommand ? 'bash' : language;
    const block = languages.includes(lang)
      ? highlighter
          .codeToHtml(code.trimEnd(), { lang, themes, defaultColor: false })
          .replace(/<pre class="shiki[^>]*>/, '<pre class="shiki" tabindex="0">')
      : `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`;
    return isCommand
      ? `<div class="copy">${block}<button type="button" hidden>Copy</button></div>`
      : block;
  };
}
