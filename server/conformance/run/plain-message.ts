import type { RequestSpec } from '../probe/session.ts';

/** What a target is asked first: in ASCII, because not to take other texts is a fault of its own. */
export const PLAIN: RequestSpec = { set: { Content: 'conformance test: preflight' } };
