/** The control API's handlers (`openapi/console.yaml`). */
import { accessHandlers } from './access-handlers.ts';
import { appHandlers } from './app-handlers.ts';
import { auditHandlers } from './audit-handlers.ts';
import { conformanceHandlers } from './conformance-handlers.ts';
import { conversationHandlers } from './conversation-handlers.ts';
import { exchangeHandlers } from './exchange-handlers.ts';
import { faultHandlers } from './fault-handlers.ts';
import { liveHandlers } from './live-handlers.ts';
import { messageHandlers } from './message-handlers.ts';
import { redeliveryHandlers } from './redelivery-handlers.ts';
import { requestHandlers } from './request-handlers.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

export function createConsoleHandlers(services: ConsoleServices): ConsoleHandlers {
  return {
    ...exchangeHandlers(services),
    ...conversationHandlers(services),
    ...liveHandlers(services),
    ...messageHandlers(services),
    ...appHandlers(services),
    ...redeliveryHandlers(services),
    ...requestHandlers(services),
    ...faultHandlers(services),
    ...conformanceHandlers(services),
    ...accessHandlers(services),
    ...auditHandlers(services),
  };
}
