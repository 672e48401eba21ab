import {
  type Accepted,
  type ClientOptions,
  type CustomerMessage,
  createAppClient,
  createPlatformClient,
  type StaffMessage,
  StaffServiceError,
} from '@staff-service/client';
import { describeViolations } from '@staff-service/client/internal';
import { sameText, UsageError } from '../config/usage-error.ts';
import { printable } from '../telemetry/visible.ts';
import { baseUrlOf } from './base-url.ts';
import { language, say } from './language.ts';
import { TEXTS } from './texts.ts';

interface SendOptions {
  url: string;
  appid: string;
  secret: string;
  user: string;
  text?: string;
  type: string;
}

/** The flags that a message's properties come from. */
const FLAGS: Record<string, string> = {
  '/FromUserId': '--user',
  '/ToUserId': '--user',
  '/MsgType': '--type',
  '/Content': '--text',
};

/** `staff-service send platform|app`. Exit codes: 0 accepted, 1 not accepted, 2 wrong flags. */
export async function send(target: 'platform' | 'app', options: SendOptions): Promise<void> {
  const url = baseUrlOf(target, options.url, options.appid);
  const call = target === 'platform' ? toPlatform({ ...options, url }) : toApp({ ...options, url });
  const started = performance.now();
  try {
    const { errcode, errmsg } = await call();
    process.stdout.write(
      printable`${say(TEXTS.accepted)}: errcode ${errcode} ${errmsg} (${Math.round(performance.now() - started)} ms)\n`,
    );
  } catch (error) {
    if (!(error instanceof StaffServiceError)) throw error;
    if (error.code === 'invalidMessage') throw wrongFlags(error);
    process.stderr.write(explain(error));
    process.exitCode = 1;
  }
}

function toPlatform({ user, ...options }: SendOptions): () => Promise<Accepted> {
  const client = makeClient(createPlatformClient, options);
  return () => client.receiveCustomerMessage({ FromUserId: user, ...content(options) } as CustomerMessage);
}

function toApp({ user, ...options }: SendOptions): () => Promise<Accepted> {
  const client = makeClient(createAppClient, options);
  return () => client.sendMessageToCustomer({ ToUserId: user, ...content(options) } as StaffMessage);
}

function content({ type, text }: Pick<SendOptions, 'type' | 'text'>) {
  return { MsgType: type, ...(text === undefined ? {} : { Content: text }) };
}

function makeClient<Client>(
  create: (options: ClientOptions) => Client,
  { url, appid, secret }: Omit<SendOptions, 'user'>,
): Client {
  try {
    return create({ baseUrl: url, appid, secret, language });
  } catch (error) {
    throw new UsageError('', sameText((error as Error).message));
  }
}

function wrongFlags({ violations }: StaffServiceError): UsageError {
  const named = violations.map(({ pointer, rule, message }) => {
    return { pointer: FLAGS[pointer] ?? pointer, rule, ...sameText(message) };
  });
  return new UsageError('', sameText(describeViolations(named, language)));
}

/** What the client names by its option is a flag here. */
function explain({ code, message, url, meaning, advice }: StaffServiceError): string {
  const lines = [
    printable`${say(TEXTS.notAccepted)}: ${code}, ${url}`,
    printable`  ${message.replace(` → ${advice}`, '')}`,
    ...(meaning ? [printable`  ${meaning}`] : []),
    printable`  → ${advice?.replace('baseUrl', '--url')}`,
  ];
  return `${lines.join('\n')}\n`;
}
