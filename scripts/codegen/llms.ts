import { type Document, type Operation, resolveRef, type Schema } from './documents.ts';
import { inOneLanguage } from './languages.ts';
import { listTables } from './tables.ts';

/** What a reader fetches next, by its path in the repository. */
const FILES: [path: string, what: string][] = [
  ['generated/openapi.en.yaml', 'the contract, OpenAPI 3.1, in English'],
  ['generated/platform.yaml', 'endpoint A alone, for code generators'],
  ['generated/app.yaml', 'endpoint B alone, for code generators'],
  ['generated/openapi-3.0.yaml', 'the contract in OpenAPI 3.0, for generators that know nothing newer'],
  ['generated/schemas/CustomerMessage.schema.json', 'JSON Schema of what the APP sends to endpoint A'],
  ['generated/schemas/StaffMessage.schema.json', 'JSON Schema of what the platform sends to endpoint B'],
  ['generated/schemas/ReturnCode.schema.json', 'JSON Schema of the answers of both'],
  ['openapi/vectors/signature.json', 'signatures to test an implementation with'],
  ['openapi/vectors/messages.json', 'messages that are accepted and refused'],
  ['openapi/examples/README.md', 'whole APPs in Python, PHP, Java and Go, to copy'],
  ['openapi/SOURCES.md', 'where each fact comes from'],
  ['openapi/CHANGELOG.md', 'what changed, by version'],
];

/** `llms.txt` (llmstxt.org): the contract in words, for a program that writes an implementation. In English, as they read best. */
export function llmsText(source: Document): string {
  const english = inOneLanguage(source, 'en');
  const { info, paths } = english;
  const operations = Object.entries(paths).map(([path, { post }]) =>
    [
      `### POST ${path}: ${post!.summary}`,
      post!.description!.trim(),
      'Properties of the body:',
      listProperties(english, post!),
    ].join('\n\n'),
  );
  const files = FILES.map(([path, what]) => `- [${path}](${path}): ${what}`);
  return `# ${info.title} ${info.version}

> ${(info as { summary?: string }).summary}

## Files

${files.join('\n')}

${info.description.trim()}

${listTables(source, ({ en }) => en).join('\n\n')}

## Endpoints

${operations.join('\n\n')}
`;
}

function listProperties(document: Document, operation: Operation): string {
  const body = resolveRef<Schema>(document, operation.requestBody!.content!['application/json']!.schema);
  const properties = Object.entries(body.properties!).map(([name, property]) => {
    const { type, maxLength, pattern, description } = { ...resolveRef(document, property), ...property };
    const rules = [
      type === undefined ? 'any JSON' : [type].flat().join(' or '),
      body.required?.includes(name) ? 'required' : '',
      maxLength === undefined ? '' : `at most ${maxLength} characters`,
      pattern === undefined ? '' : `pattern \`${pattern}\``,
    ];
    const text = description!.trim().replaceAll('\n', ' ');
    return `- \`${name}\` (${rules.filter((rule) => rule !== '').join(', ')}): ${text}`;
  });
  const [also = ''] = body.else?.required ?? [];
  return `${properties.join('\n')}\n- \`${also}\` is required of every message but events`;
}
