import { notBuilt } from './not-built.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

export function requestHandlers(
  _services: ConsoleServices,
): Pick<ConsoleHandlers, 'sendRequest' | 'resendExchange' | 'getSnippet'> {
  return {
    sendRequest: notBuilt,
    resendExchange: notBuilt,
    getSnippet: notBuilt,
  };
}
