import { notBuilt } from './not-built.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

export function accessHandlers(
  _services: ConsoleServices,
): Pick<
  ConsoleHandlers,
  'getSession' | 'createSession' | 'deleteSession' | 'listLinks' | 'createLink' | 'deleteLink'
> {
  return {
    getSession: notBuilt,
    createSession: notBuilt,
    deleteSession: notBuilt,
    listLinks: notBuilt,
    createLink: notBuilt,
    deleteLink: notBuilt,
  };
}
