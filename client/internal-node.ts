/** Not public, as `internal.ts`; apart from it, because undici takes longer to load than a short command to run. */
import { signSync } from './node.ts';
import type { CallOptions, ClientOptions } from './send/client-options.ts';
import { endpointSender, type Means } from './send/clients.ts';
import type { Accepted } from './send/send.ts';
import { TextRequest } from './send/text-request.ts';
import { type AnyDispatcher, undiciTransport } from './send/undici-transport.ts';

export { withoutContinue } from './send/interim-answers.ts';

export interface AppSenderOptions extends Omit<ClientOptions, 'fetch' | 'ordered' | 'maxQueued'> {
  dispatcher: AnyDispatcher;
}

/**
 * As `createAppClient`, for messages that were validated before and are there as JSON: the text goes to the socket as it
 * is, neither parsed nor validated nor written again. Nothing is kept in order: that is for whoever calls it.
 *
 * @throws TypeError as `createAppClient`; the function that it gives, StaffServiceError as `sendMessageToCustomer`
 */
export function createAppSender(
  options: AppSenderOptions,
): (json: string, call?: CallOptions) => Promise<Accepted> {
  const means: Means<AppSenderOptions> = ({ dispatcher }, baseUrl) => ({
    Request: TextRequest,
    transport: undiciTransport(baseUrl, dispatcher),
    sign: signSync,
  });
  return endpointSender('app', options, means, (body) => ({ body }));
}
