import type { Bilingual } from '../codegen/documents.ts';
import type { Side } from './comparable.ts';

export type Impact = 'major' | 'minor' | 'patch';

export interface Change {
  /** `both`: what stands for both endpoints, such as a return code. */
  side: Side | 'both';
  /** Where, as one reads it: `FromUserName`, `parameters/timestamp`. */
  place: string;
  impact: Impact;
  what: Bilingual;
}

export const IMPACTS: Impact[] = ['patch', 'minor', 'major'];

export function highest(changes: Change[]): Impact {
  return IMPACTS.findLast((impact) => changes.some((change) => change.impact === impact)) ?? 'patch';
}
