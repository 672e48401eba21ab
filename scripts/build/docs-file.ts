/** The documentation as one HTML file, in both languages: it loads nothing, and no link leads out of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docsPage } from '../codegen/docs-page.ts';
import { CONTRACTS } from '../codegen/documents.ts';
import type { Language } from '../codegen/languages.ts';
import { ROOT } from '../codegen/outputs.ts';
import { bundle } from '../codegen/redocly.ts';

const STYLES = ['tokens', 'base', 'shell', 'docs'];

/** Shows one of the two languages: that of the address, or else the reader's. Where no script runs, both stand there. */
const SCRIPT = `const parts = [...document.querySelectorAll('body > [lang]')];
let shown = parts.find(({ id }) => navigator.language.startsWith(id)) ?? parts[1];
function show() {
  shown = parts.find(({ id }) => new RegExp('^#' + id + '(-|$)').test(location.hash)) ?? shown;
  for (const one of parts) one.hidden = one !== shown;
  document.documentElement.lang = shown.lang;
  document.title = shown.querySelector('h1').textContent;
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
for (const link of document.querySelectorAll('[data-other]'))
  link.addEventListener('click', () => {
    link.hash = link.lang + location.hash.replace(/^#(zh|en)/, '');
  });
addEventListener('hashchange', show);
show();`;

export async function docsFile(): Promise<string> {
  const source = await bundle(CONTRACTS.openapi);
  const part = (language: Language) =>
    `<div id="${language}" lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n${prefixIds(docsPage(source, language, 'file'), language)}</div>`;
  const styles = STYLES.map((name) => readFileSync(join(ROOT, `server/console/styles/${name}.css`), 'utf8'));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>staffService</title>
<link rel="icon" href="data:,">
<style>
${styles.join('')}</style>
</head>
<body class="documentation">
${part('zh')}
${part('en')}
<script>
${SCRIPT}
</script>
</body>
</html>
`;
}

/** Both languages have the same ids. In text that is shown, quotes are written as `&quot;`: it is never changed. */
function prefixIds(html: string, language: Language): string {
  return html
    .replaceAll(/ (id|name)="/g, ` $1="${language}-`)
    .replaceAll(/ href="#(?!(?:zh|en)")/g, ` href="#${language}-`);
}
