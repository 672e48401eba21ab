import {
  type Accepted,
  type ClientOptions,
  type CustomerMessage,
  createAppClient,
  createPlatformClient,
  describeViolations,
  RETURN_CODES,
  type StaffMessage,
  StaffServiceError,
  violations,
} from '@staff-service/client';
import * as validators from '../generated/openapi.validators.js';
import { UsageError } from './usage-error.ts';

interface SendOptions {
  url: string;
  appid: string;
  secret: string;
  user: string;
  text?: string;
  type: string;
}

/** `staff-service send platform|app`. Exit codes: 0 accepted, 1 not accepted, 2 wrong flags. */
export async function send(target: 'platform' | 'app', options: SendOptions): Promise<void> {
  const call = target === 'platform' ? toPlatform(options) : toApp(options);
  const started = performance.now();
  try {
    const { errcode, errmsg } = await call();
    process.stdout.write(
      `已接收 / accepted: errcode ${errcode} ${errmsg} (${Math.round(performance.now() - started)} ms)\n`,
    );
  } catch (error) {
    if (!(error instanceof StaffServiceError)) throw error;
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function toPlatform({ user, ...options }: SendOptions): () => Promise<Accepted> {
  const message = { FromUserId: user, ...content(options) };
  check(validators.receiveCustomerMessage.body, message);
  const client = makeClient(createPlatformClient, options);
  return () => client.receiveCustomerMessage(message as CustomerMessage);
}

function toApp({ user, ...options }: SendOptions): () => Promise<Accepted> {
  const message = { ToUserId: user, ...content(options) };
  check(validators.sendMessageToCustomer.body, message);
  const client = makeClient(createAppClient, options);
  return () => client.sendMessageToCustomer(message as StaffMessage);
}

function content({ type, text }: Pick<SendOptions, 'type' | 'text'>) {
  return { MsgType: type, ...(text === undefined ? {} : { Content: text }) };
}

function makeClient<Client>(
  create: (options: ClientOptions) => Client,
  { url, appid, secret }: Omit<SendOptions, 'user'>,
): Client {
  try {
    return create({ baseUrl: url, appid, secret });
  } catch (error) {
    throw new UsageError(`--url ${url}: ${(error as Error).message}`);
  }
}

/** The flags that the properties come from are named, so that the fault can be mended. */
function check(validator: (typeof validators.receiveCustomerMessage)['body'], message: object): void {
  if (validator === undefined || validator(message)) return;
  const flags: Record<string, string> = {
    FromUserId: '--user',
    ToUserId: '--user',
    MsgType: '--type',
    Content: '--text',
  };
  const named = violations(validator.errors ?? []).map((one) => ({
    ...one,
    pointer: flags[one.pointer.slice(1)] ?? one.pointer,
  }));
  throw new UsageError(describeViolations(named));
}

function explain({ code, errcode, message, url }: StaffServiceError): string {
  const known = Object.values(RETURN_CODES).find((entry) => entry.code === errcode);
  const lines = [`未接收 / not accepted: ${code}, ${url}`, `  ${message}`];
  if (known)
    lines.push(`  ${known.meaning.zh} / ${known.meaning.en}`, `  → ${known.advice.zh} / ${known.advice.en}`);
  return lines.join('\n');
}
