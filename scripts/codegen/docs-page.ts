/** The documentation that the server shows at /docs, as HTML: one language at a time, made of the contract. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { marked } from 'marked';
import { DOCS_WORDS as WORDS } from './docs-words.ts';
import {
  type Document,
  type MediaTypes,
  type Operation,
  type Parameter,
  resolveRef,
  type Schema,
} from './documents.ts';
import { inOneLanguage, type Language } from './languages.ts';
import { ROOT } from './outputs.ts';
import { Problem } from './problem.ts';
import { RETRY_TEXTS } from './tables.ts';

/** All files of a folder are shown: a whole APP that sends and receives. */
const PROGRAMS: [language: string, folder: string, files: RegExp][] = [
  ['curl', 'openapi/examples/curl', /\.sh$/],
  ['PHP', 'openapi/examples/php', /\.php$/],
  ['Java', 'openapi/examples/java', /\.java$/],
  ['Python', 'openapi/examples/python', /\.py$/],
  ['Go', 'openapi/examples/go', /\.(go|mod)$/],
  ['TypeScript', 'client/examples', /^send\.ts$/],
];
const ENDPOINTS = { receiveCustomerMessage: 'endpoint-a', sendMessageToCustomer: 'endpoint-b' } as const;

interface Section {
  id: string;
  title: string;
  html: string;
}

/**
 * @param source the contract, bundled, in both languages
 * @param place where it is read: from the server, or in a file that stands alone, where no link leads out of it
 * @throws Problem when a text is not in both languages
 */
export function docsPage(source: Document, language: Language, place: 'server' | 'file' = 'server'): string {
  const document = inOneLanguage(source, language);
  const words = WORDS[language];
  const isFile = place === 'file';
  const chapters = describe(source, document);
  const signature = takeChapter(chapters, 'signature');
  const intro = takeChapter(chapters, 'the-two-endpoints');
  const sections: Section[] = [
    { id: 'how-to-sign', title: words.sign, html: signature.html + programs(words) },
    ...Object.entries(ENDPOINTS).map(([id, slug]) => endpoint(document, id, slug, words)),
    ...chapters,
    { id: 'return-codes', title: words.codes, html: returnCodes(source, language) },
    { id: 'other-failures', title: words.failures, html: failures(source, language) },
    { id: 'limits', title: words.limits, html: limits(source, language) },
    ...(isFile ? [] : [{ id: 'try-it', title: words.tryIt, html: '<div id="try"></div>' }]),
  ];
  const other = language === 'zh' ? 'en' : 'zh';
  const mark = 'staff<span>Service</span>';
  return `<header class="bar">
${isFile ? `<span class="mark">${mark}</span>` : `<a class="mark" href="/console">${mark}</a>`}
<strong>${escaped(document.info.title)}</strong>
<nav>${isFile ? '' : `<a href="/console">${words.console}</a>`}<a href="${isFile ? '#' : '/docs/'}${other}" hreflang="${other}" lang="${other}" data-other>${words.other}</a></nav>
</header>
<div class="docs">
<nav class="contents" aria-label="${words.contents}"><ol>
${sections.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join('\n')}
</ol>${isFile ? '' : downloads(words)}</nav>
<main>
<h1>${escaped(document.info.title)}</h1>
<p class="muted">${document.info.version}</p>
${intro.html}
${sections.map(({ id, title, html }) => `<section id="${id}"><h2><a href="#${id}">${escaped(title)}</a></h2>\n${html}</section>`).join('\n')}
</main>
</div>
`;
}

function downloads(words: Words): string {
  return `<p>${words.downloads}: <a href="/openapi.yaml" download>YAML</a> · <a href="/openapi.json" download>JSON</a> · <a href="/docs/reference.html" download>${words.reference}</a></p>`;
}

/** The chapters of the contract's description. Their ids are the English titles, so that a link holds in both languages. */
function describe(source: Document, document: Document): Section[] {
  const english = titlesOf(inOneLanguage(source.info, 'en').description);
  return document.info.description
    .split(/^## /m)
    .slice(1)
    .map((chapter, at) => {
      const end = chapter.indexOf('\n');
      const id = english[at]!.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      return { id, title: chapter.slice(0, end), html: markdown(chapter.slice(end)) };
    });
}

function titlesOf(description: string): string[] {
  return [...description.matchAll(/^## (.+)$/gm)].map(([, title]) => title!);
}

function takeChapter(chapters: Section[], id: string): Section {
  const at = chapters.findIndex((chapter) => chapter.id === id);
  if (at < 0) throw new Problem(`openapi/openapi.yaml: info.description has no section that is called ${id}`);
  return chapters.splice(at, 1)[0]!;
}

type Words = (typeof WORDS)[Language];

function programs(words: Words): string {
  const listed = PROGRAMS.map(([name, folder, files]) => {
    const shown = readdirSync(resolve(ROOT, folder)).filter((file) => files.test(file));
    const programs = shown.sort().map((file) => {
      const source = readFileSync(resolve(ROOT, folder, file), 'utf8').trimEnd();
      return `<h4>${code(file)}</h4><pre><code>${escaped(source)}</code></pre>`;
    });
    return `<details name="programs"${name === 'curl' ? ' open' : ''}><summary>${name}</summary>${programs.join('\n')}</details>`;
  });
  return `<h3>${words.programs}</h3><p>${words.secretFirst}</p><div class="programs">${listed.join('\n')}</div>`;
}

function endpoint(document: Document, operationId: string, id: string, words: Words): Section {
  const [path, operation] = findOperation(document, operationId);
  const title = `${id === 'endpoint-a' ? words.endpointA : words.endpointB} · ${operation.summary}`;
  const { schema, examples = {} } = operation.requestBody!.content!['application/json']!;
  // The text message is what nearly everybody sends first.
  const named = Object.entries(examples).sort(([a], [b]) => Number(b === 'text') - Number(a === 'text'));
  const html = `<p><code class="address">POST ${escaped(path)}</code></p>
${markdown(operation.description ?? '')}
<h3>${words.body}</h3>
${properties(document, resolveRef(document, schema), words, id)}
<h3>${words.examples}</h3>
${named
  .map(
    ([name, { summary, value }]) =>
      `<details${name === 'text' ? ' open' : ''}><summary>${escaped(summary)}</summary><pre><code>${escaped(JSON.stringify(value, null, 2))}</code></pre></details>`,
  )
  .join('\n')}
<h3>${words.parameters}</h3>
${parameters(document, operation, words)}
<h3>${words.answers}</h3>
${answers(document, operation, words)}
`;
  return { id, title, html };
}

function findOperation(document: Document, operationId: string): [path: string, Operation] {
  for (const [path, item] of Object.entries(document.paths))
    for (const operation of Object.values(item))
      if (operation.operationId === operationId) return [path, operation];
  throw new Problem(`openapi/openapi.yaml: no operation ${operationId}`);
}

/** @param id what the ids of the rows begin with: the console leads to the property that breaks a rule */
function properties(document: Document, schema: Schema, words: Words, id: string): string {
  const required = new Set(schema.required);
  const butEvents = new Set(schema.else?.required);
  const needed = (name: string) =>
    required.has(name) ? words.yes : butEvents.has(name) ? words.butEvents : words.no;
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const resolved = { ...resolveRef(document, property), ...property };
    return [code(name), typeOf(resolved, words), needed(name), markdown(resolved.description ?? '')];
  });
  const ids = Object.keys(schema.properties ?? {}).map((name) => `${id}-${name}`);
  return table([words.property, words.type, words.required, words.meaning], rows, ids);
}

function typeOf({ type, maxLength }: Schema, words: Words): string {
  const types = [type ?? 'any'].flat();
  const names = types.map((one) => (one === 'null' ? words.orNull : words.types[one as 'string']));
  return [names.join(' '), ...(typeof maxLength === 'number' ? [words.atMost(maxLength)] : [])].join('<br>');
}

function parameters(document: Document, operation: Operation, words: Words): string {
  const rows = (operation.parameters ?? []).map((one) => {
    const { name, in: place, required, description = '' } = resolveRef<Parameter>(document, one);
    return [code(name), words.place[place], required ? words.yes : words.no, markdown(description)];
  });
  return table([words.property, words.where, words.required, words.meaning], rows);
}

function answers(document: Document, operation: Operation, words: Words): string {
  const rows = Object.entries(operation.responses).map(([status, response]) => {
    const { description = '' } = resolveRef<MediaTypes>(document, response);
    return [status === 'default' ? '4xx, 5xx' : status, markdown(description)];
  });
  return table([words.status, words.meaning], rows);
}

function returnCodes(source: Document, language: Language): string {
  const words = WORDS[language];
  const codes = source['x-return-codes'] ?? [];
  const rows = codes.map(({ code: errcode, status, meaning, note, retry, advice }) => [
    code(String(errcode)),
    String(status),
    inline(meaning[language]) + (note ? ` <span class="muted">${inline(note[language])}</span>` : ''),
    inline(RETRY_TEXTS[retry][language]),
    inline(advice[language]),
  ]);
  const ids = codes.map(({ code: errcode }) => `return-code-${errcode}`);
  return table([words.errcode, words.status, words.meaning, words.retry, words.advice], rows, ids);
}

function failures(source: Document, language: Language): string {
  const words = WORDS[language];
  const rows = (source['x-failures'] ?? []).map(({ meaning, retry }) => [
    inline(meaning[language]),
    inline(RETRY_TEXTS[retry][language]),
  ]);
  return table([words.failure, words.retry], rows);
}

function limits(source: Document, language: Language): string {
  const words = WORDS[language];
  const rows = Object.values(source['x-limits'] ?? {}).map(({ meaning, value }) => [
    inline(meaning[language]),
    String(value),
  ]);
  return table([words.limit, words.value], rows);
}

/** On a phone each row is a card, whose cells say what they are. */
function table(header: string[], rows: string[][], ids: string[] = []): string {
  const cell = (text: string, at: number) => `<td data-name="${escaped(header[at]!)}">${text}</td>`;
  return `<table><thead><tr>${header.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead><tbody>
${rows.map((row, at) => `<tr${ids[at] === undefined ? '' : ` id="${ids[at]}"`}>${row.map(cell).join('')}</tr>`).join('\n')}
</tbody></table>`;
}

/** Headings of the contract's text begin at `##`, which is the chapter's own here. */
function markdown(text: string): string {
  return marked.parse(text.trim(), { async: false });
}

function inline(text: string): string {
  return marked.parseInline(text, { async: false });
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
