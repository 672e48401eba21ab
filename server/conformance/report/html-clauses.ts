import type { Bilingual } from '@staff-service/client';
import type { Report } from '../results.ts';
import { both, section, sourceMarks } from './html-parts.ts';
import { type Markup, markup } from './markup.ts';
import { splitCode } from './summary.ts';
import { SOURCES, TEXTS } from './texts.ts';

/** Every clause that a check of the report refers to, with its text. */
export function clausesSection({ clauses }: Report): Markup | null {
  if (clauses.length === 0) return null;
  const items = clauses.map(
    (
      clause,
    ) => markup`<div id="clause-${clause.id}"><dt>${both(clause.title)}${sourceMarks(clause.sources)} <code>${clause.id}</code></dt>
<dd>${text(clause.text)}</dd></div>
`,
  );
  const legend = Object.entries(SOURCES).map(
    ([mark, meaning]) => markup`<div id="source-${mark}"><dt>[${mark}]</dt><dd>${both(meaning)}</dd></div>`,
  );
  return section(
    'clauses',
    TEXTS.clauses,
    markup`<dl class="clauses">${items}</dl>
<dl class="sources quiet">${legend}</dl>`,
    clauses.length,
  );
}

function text({ zh, en }: Bilingual): Markup {
  const withCode = (one: string) =>
    splitCode(one).map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part));
  return markup`<span lang="zh-CN">${withCode(zh)}</span><span lang="en">${withCode(en)}</span>`;
}
