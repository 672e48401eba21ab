import { notBuilt } from './not-built.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

export function faultHandlers(
  _services: ConsoleServices,
): Pick<ConsoleHandlers, 'listFaults' | 'createFault' | 'deleteFault'> {
  return {
    listFaults: notBuilt,
    createFault: notBuilt,
    deleteFault: notBuilt,
  };
}
