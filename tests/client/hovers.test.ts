/** What an editor shows of the client where the mouse is. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/built-packages.ts';

const FILE = join(ROOT, 'tests/hovered.ts'); // in memory only
const PROGRAM = `
import { createAppClient, createPlatformClient, createReceiver, StaffServiceError } from '@staff-service/client';
import type { CustomerMessage, StaffMessage } from '@staff-service/client';
declare const platform: ReturnType<typeof createPlatformClient>;
declare const app: ReturnType<typeof createAppClient>;
platform.receiveCustomerMessage;
app.sendMessageToCustomer;
const customerMessage: CustomerMessage = { FromUserId: '1', MsgType: 'text', Content: 'x' };
const [staffMessage] = [] as StaffMessage[];
createReceiver({ endpoint: 'app', apps: [], onMessage: (staffReceived) => staffReceived });
createReceiver({ endpoint: 'platform', apps: [], onMessage: (customerReceived) => customerReceived });
declare const error: StaffServiceError;
[error.code, error.retry, error.attempts, error.violations];
[customerMessage.FromUserId, customerMessage.MsgType, customerMessage.Content, customerMessage.Tag];
`;

const service = languageService();
const hover = (name: string) => {
  const info = service.getQuickInfoAtPosition(FILE, PROGRAM.lastIndexOf(name));
  return {
    shown: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
    tags: info?.tags?.map(({ name }) => name) ?? [],
  };
};

it('the program compiles', () => {
  const problems = [...service.getSyntacticDiagnostics(FILE), ...service.getSemanticDiagnostics(FILE)];
  expect(problems.map(({ messageText }) => messageText)).toEqual([]);
});

describe('a message is shown by its name', () => {
  it.each([
    ['receiveCustomerMessage;', '(message: CustomerMessage, options?: CallOptions): Promise<Accepted>'],
    ['sendMessageToCustomer;', '(message: StaffMessage, options?: CallOptions): Promise<Accepted>'],
    ['customerMessage: ', 'const customerMessage: CustomerMessage'],
    ['staffMessage] ', 'const staffMessage: StaffMessage | undefined'],
    ['staffReceived) ', '(parameter) staffReceived: ReceivedStaffMessage'],
    ['customerReceived) ', '(parameter) customerReceived: ReceivedCustomerMessage'],
    ['CustomerMessage, ', 'type CustomerMessage = CustomerEventMessage | CustomerContentMessage'],
    ['StaffMessage }', 'type StaffMessage = StaffEventMessage | StaffContentMessage'],
  ])('%s', (name, shown) => {
    expect(hover(name).shown).toContain(shown);
  });
});

describe('is documented', () => {
  it.each(['FromUserId,', 'MsgType,', 'Content,', 'Tag]', 'code,', 'retry,', 'attempts,', 'violations]'])(
    'the property %s',
    (name) => {
      expect(hover(name).documentation).not.toBe('');
    },
  );

  it.each(['createPlatformClient,', 'createAppClient,', 'createReceiver,', 'StaffServiceError }'])(
    '%s with an example',
    (name) => {
      const { documentation, tags } = hover(name);
      expect(documentation).not.toBe('');
      expect(tags).toContain('example');
    },
  );
});

function languageService(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const read = (file: string) => (file === FILE ? PROGRAM : ts.sys.readFile(file));
  return ts.createLanguageService({
    getCurrentDirectory: () => ROOT,
    realpath: (path) => realpathSync(path),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot(file) {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: read,
  });
}
