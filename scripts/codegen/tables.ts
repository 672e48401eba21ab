import { type Failure, RETRY_TABLE } from '../../client/send/retry-table.ts';
import type { Bilingual, Document, ReturnCode, Schema } from './documents.ts';
import type { Outputs } from './outputs.ts';
import { Problem } from './problem.ts';

type Language = keyof Bilingual;

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
    retries: retriesTable,
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
  const yes = { zh: '是', en: 'yes' };
  const rows = (document['x-return-codes'] ?? []).map((entry) => [
    String(entry.code),
    String(entry.status),
    withNote(entry)[language],
    entry.retry ? yes[language] : '',
    entry.advice[language],
  ]);
  return markdown(header[language], rows);
}

function withNote({ meaning, note }: ReturnCode): Bilingual {
  return note === undefined
    ? meaning
    : { zh: `${meaning.zh}（${note.zh}）`, en: `${meaning.en} (${note.en})` };
}

const FAILURES: Record<Failure, Bilingual> = {
  notConnected: {
    zh: '没有建立连接：拒绝连接、域名无法解析、连接超时',
    en: 'No connection: refused, unknown host, connect time-out',
  },
  busy: { zh: 'HTTP 429、503', en: 'HTTP 429, 503' },
  notStored: { zh: 'errcode 30004', en: 'errcode 30004' },
  timeout: { zh: '在 `timeoutMs` 内没有完整的回复', en: 'No complete answer within `timeoutMs`' },
  connectionLost: { zh: '请求发出后连接中断', en: 'The connection was lost after the request had been sent' },
  serverError: { zh: 'HTTP 408 和其他 5xx', en: 'HTTP 408 and every other 5xx' },
  systemBusy: { zh: 'errcode -1', en: 'errcode -1' },
  unreadableAnswer: {
    zh: 'HTTP 200，但回复不是 JSON 或不完整',
    en: 'HTTP 200, but the answer is not JSON, or incomplete',
  },
  final: {
    zh: '其他 errcode 和 HTTP 状态码、没有整数 errcode 的 JSON、重定向、TLS 和证书错误、调用方中止、消息不符合规范',
    en: 'Every other errcode and HTTP status, JSON without an integer errcode, redirects, TLS and certificate errors, aborted calls, messages that break the contract',
  },
};

function retriesTable(language: Language): string {
  const header = {
    zh: ['失败', '`failure`', '默认重试', '有 `Idempotency-Key` 时重试'],
    en: ['Failure', '`failure`', 'Retried by default', 'Retried with an `Idempotency-Key`'],
  };
  const answer = (yes: boolean) => (yes ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' })[language];
  const rows = Object.entries(FAILURES).map(([failure, text]) => {
    const retried = RETRY_TABLE[failure as Failure];
    return [text[language], `\`${failure}\``, answer(retried === 'always'), answer(retried !== 'never')];
  });
  return markdown(header[language], rows);
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
        oneLanguage(property.description ?? '', language),
      ],
      ...(property.items ? rows(property.items, `${path}${name}[].`) : []),
    ]);
  return markdown(header[language], rows(config, ''));
}

/** `中文 / English` → one half of it. */
function oneLanguage(text: string, language: Language): string {
  const at = text.indexOf(' / ');
  return language === 'zh' ? text.slice(0, at) : text.slice(at + 3);
}

/**
 * The reference's own tables: what stands in extensions is shown by no documentation tool, so it is appended to the
 * description, in both languages.
 */
export function withTables(document: Document): Document {
  const both = ({ zh, en }: Bilingual) => `${zh} / ${en}`;
  const codes = (document['x-return-codes'] ?? []).map((entry) => [
    String(entry.code),
    String(entry.status),
    both(withNote(entry)),
    entry.retry ? '是 / yes' : '',
    both(entry.advice),
  ]);
  const limits = Object.values(document['x-limits'] ?? {}).map(({ value, meaning }) => [
    both(meaning),
    String(value),
  ]);
  const sections = [
    document.info.description.trimEnd(),
    '## 返回码 / Return codes',
    markdown(
      ['errcode', 'HTTP 状态码 / status', '含义 / Meaning', '可重试 / Retry', '处理建议 / What to do'],
      codes,
    ),
    '## 限制 / Limits',
    markdown(['限制 / Limit', '数值 / Value'], limits),
  ];
  return { ...document, info: { ...document.info, description: `${sections.join('\n\n')}\n` } };
}
