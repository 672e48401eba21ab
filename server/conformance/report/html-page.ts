/** What every HTML report stands in: one file with its style and script, and nothing that it could load. */
import { hash } from 'node:crypto';
import type { Report } from '../results.ts';
import { both } from './html-parts.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import { inLanguage, type ReportLanguage } from './language.ts';
import { Markup, markup, type Part } from './markup.ts';
import { TEXTS, VERDICT_SYMBOLS } from './texts.ts';

const policy = (...sources: string[]) => sources.map((source) => `'sha256-${source}'`).join(' ');
const digest = (text: string) => hash('sha256', text, 'base64');

// Only these two texts are style and script: markup that got in all the same would neither run nor load anything.
const POLICY = [
  "default-src 'none'",
  `style-src ${policy(digest(STYLE))}`,
  `script-src ${policy(digest(SCRIPT))}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface Page {
  title: string;
  /** The icon shows it. */
  verdict: Report['verdict'];
  /** What is shown first; with `both` the reader's browser decides. */
  language: ReportLanguage;
  content: Markup;
}

/** A whole document. */
export function renderPage({ title, verdict, language, content }: Page): string {
  const first = language === 'en' ? 'en' : 'zh';
  return markup`<!doctype html>
<html lang="${first === 'zh' ? 'zh-CN' : 'en'}"${language === 'both' ? new Markup(' data-automatic-language') : null}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${VERDICT_SYMBOLS[verdict]} ${title}</title>
<link rel="icon" href="${favicon(verdict)}">
<style>${new Markup(STYLE)}</style>
</head>
<body>
${controls(first)}
${content}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

const ICON_COLOURS: Record<Report['verdict'], string> = {
  conforms: '#1a7f37',
  doesNotConform: '#c5221f',
  couldNotRun: '#6e40c9',
};

function favicon(verdict: Report['verdict']): string {
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${ICON_COLOURS[verdict]}"/><text x="8" y="12" text-anchor="middle" font-size="11" fill="#fff">${VERDICT_SYMBOLS[verdict]}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg.text)}`;
}

function controls(first: 'zh' | 'en'): Markup {
  const radio = (name: string, id: string, label: Part, checked: boolean) =>
    markup`<label><input type="radio" name="${name}" id="${id}"${checked ? new Markup(' checked') : null}>${label}</label>`;
  return markup`<nav class="controls" aria-label="${inLanguage(TEXTS.settings, 'both')}">
  <fieldset><legend>${both(TEXTS.languageSwitch)}</legend>
    ${radio('language', 'zh', markup`<span lang="zh-CN" class="always">中文</span>`, first === 'zh')}
    ${radio('language', 'en', markup`<span lang="en" class="always">English</span>`, first === 'en')}
  </fieldset>
  <fieldset><legend>${both(TEXTS.colours)}</legend>
    ${radio('colours', 'automatic', both(TEXTS.automatic), true)}
    ${radio('colours', 'light', both(TEXTS.light), false)}
    ${radio('colours', 'dark', both(TEXTS.dark), false)}
  </fieldset>
</nav>`;
}
