import type { Bilingual, Document, Retry, ReturnCode, Schema } from './documents.ts';
import { type Language, splitText } from './languages.ts';
import type { Outputs } from './outputs.ts';
import { Problem } from './problem.ts';
import { RETRIES } from './return-codes.ts';

/** Where tables stand, and in which language: between `<!-- table:NAME -->` and `<!-- /table:NAME -->`. */
const PAGES: Record<string, { language: Language; tables: string[] }> = {
  'README.md': { language: 'en', tables: ['return-codes', 'configuration'] },
  'README.zh-CN.md': { language: 'zh', tables: ['return-codes', 'configuration'] },
  'client/README.md': { language: 'en', tables: ['return-codes', 'retries'] },
  'client/README.zh-CN.md': { language: 'zh', tables: ['return-codes', 'retries'] },
};

export function fillTables(outputs: Outputs, document: Document, config: Schema): void {
  const filled: Record<string, (language: Language) => string> = {
    'return-codes': (language) => returnCodesTable(document, language),
    configuration: (language) => configurationTable(config, language),
    retries: (language) => retriesTable(document, language),
  };
  for (const [page, { language, tables }] of Object.entries(PAGES)) {
    let text = outputs.current(page);
    for (const name of tables) {
      const [start, end] = [`<!-- table:${name} -->`, `<!-- /table:${name} -->`];
      const [from, to] = [text.indexOf(start), text.indexOf(end)];
      if (from < 0 || to < from) throw new Problem(`${page}: the marks ${start} and ${end} are missing`);
      text = `${text.slice(0, from + start.length)}\n${filled[name]!(language)}\n${text.slice(to)}`;
    }
    outputs.add(page, text);
  }
}

function markdown(header: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function returnCodesTable(document: Document, language: Language): string {
  const header = {
    zh: ['errcode', 'HTTP 状态码', '含义', '可重试', '处理建议'],
    en: ['errcode', 'HTTP status', 'Meaning', 'Retry', 'What to do'],
  };
  const rows = (document['x-return-codes'] ?? []).map((entry) => [
    String(entry.code),
    String(entry.status),
    withNote(entry)[language],
    RETRY_TEXTS[entry.retry][language],
    entry.advice[language],
  ]);
  return markdown(header[language], rows);
}

/** In the column `Retry` of the return codes; Markdown. */
export const RETRY_TEXTS: Record<Retry, Bilingual> = {
  always: { zh: '是', en: 'yes' },
  withKey: { zh: '仅用同一个 `Idempotency-Key`', en: 'only under the same `Idempotency-Key`' },
  never: { zh: '', en: '' },
};

function withNote({ meaning, note }: ReturnCode): Bilingual {
  return note === undefined
    ? meaning
    : { zh: `${meaning.zh}（${note.zh}）`, en: `${meaning.en} (${note.en})` };
}

/** The client's: what it sends again, by the `code` of its errors. */
function retriesTable(document: Document, language: Language): string {
  const header = {
    zh: ['失败', '`code`', '默认重试', '有 `Idempotency-Key` 时重试'],
    en: ['Failure', '`code`', 'Retried by default', 'Retried with an `Idempotency-Key`'],
  };
  const answer = (yes: boolean) => (yes ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })[language];
  const codes = (document['x-return-codes'] ?? []).filter(({ retry }) => retry !== 'never');
  const kinds = Map.groupBy(codes, ({ status, retry }) => `${status === 200} ${retry}`);
  const listed = [...kinds.values()].map((alike) => ({
    name: alike[0]!.status === 200 ? 'refused' : 'wrongStatus',
    retry: alike[0]!.retry,
    meaning: codesOf(alike),
  }));
  const rows = [...listed, ...(document['x-failures'] ?? [])]
    .sort((a, b) => RETRIES.indexOf(a.retry) - RETRIES.indexOf(b.retry))
    .map(({ name, retry, meaning }) => [
      meaning[language],
      retry === 'never' ? '' : `\`${name}\``,
      answer(retry === 'always'),
      answer(retry !== 'never'),
    ]);
  return markdown(header[language], rows);
}

function codesOf(codes: ReturnCode[]): Bilingual {
  const kind = codes[0]!.status === 200 ? 'errcode' : 'HTTP';
  const others = codes.some(({ status }) => status === 500)
    ? { zh: '、未列出的 5xx', en: ' and a 5xx that is not listed' }
    : { zh: '', en: '' };
  const listed = (separator: string) => `${kind} ${codes.map(({ code }) => code).join(separator)}`;
  return { zh: listed('、') + others.zh, en: listed(', ') + others.en };
}

function configurationTable(config: Schema, language: Language): string {
  const header = { zh: ['属性', '必填', '默认', '含义'], en: ['Property', 'Required', 'Default', 'Meaning'] };
  const yes = { zh: '是', en: 'yes' };
  const rows = (schema: Schema, path: string): string[][] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
      [
        `\`${path}${name}\``,
        schema.required?.includes(name) ? yes[language] : '',
        property.default === undefined ? '' : `\`${JSON.stringify(property.default)}\``,
        property.description === undefined ? '' : splitText(property.description, path + name)[language],
      ],
      ...(property.items ? rows(property.items, `${path}${name}[].`) : []),
      // Not of what may be a text too: it has the forms that stand in the table already.
      ...(property.type === 'object' ? rows(property, `${path}${name}.`) : []),
    ]);
  return markdown(header[language], rows(config, ''));
}

/**
 * The reference's own tables: what stands in extensions is shown by no documentation tool, so it is appended to the
 * description, in both languages.
 */
export function withTables(document: Document): Document {
  const tables = listTables(document, ({ zh, en }) => `${zh} / ${en}`);
  const description = `${[document.info.description.trimEnd(), ...tables].join('\n\n')}\n`;
  return { ...document, info: { ...document.info, description } };
}

/** Headings and tables of the return codes, of other failures and of the limits. @param text in which language */
export function listTables(document: Document, text: (both: Bilingual) => string): string[] {
  const retryText = ({ retry }: { retry: Retry }) => (retry === 'never' ? '' : text(RETRY_TEXTS[retry]));
  const codes = (document['x-return-codes'] ?? []).map((entry) => [
    String(entry.code),
    String(entry.status),
    text(withNote(entry)),
    retryText(entry),
    text(entry.advice),
  ]);
  const failures = (document['x-failures'] ?? []).map((one) => [text(one.meaning), retryText(one)]);
  const limits = Object.values(document['x-limits'] ?? {}).map(({ value, meaning }) => [
    text(meaning),
    String(value),
  ]);
  const retry = text({ zh: '可重试', en: 'Retry' });
  const codesHeader = [
    'errcode',
    text({ zh: 'HTTP 状态码', en: 'status' }),
    text({ zh: '含义', en: 'Meaning' }),
    retry,
    text({ zh: '处理建议', en: 'What to do' }),
  ];
  return [
    `## ${text({ zh: '返回码', en: 'Return codes' })}`,
    markdown(codesHeader, codes),
    `## ${text({ zh: '其他失败', en: 'Other failures' })}`,
    markdown([text({ zh: '失败', en: 'Failure' }), retry], failures),
    `## ${text({ zh: '限制', en: 'Limits' })}`,
    markdown([text({ zh: '限制', en: 'Limit' }), text({ zh: '数值', en: 'Value' })], limits),
  ];
}
