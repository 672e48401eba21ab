import { banner, CONTRACTS, type Document } from './documents.ts';
import { Problem } from './redocly.ts';

/** `RETURN_CODES`, the open `Errcode` union and `LIMITS`, from the extensions of the contract document. */
export function returnCodes(document: Document): string {
  const codes = document['x-return-codes'] ?? [];
  const repeated = codes.find(
    (one, at) => codes.findIndex((other) => other.code === one.code || other.name === one.name) !== at,
  );
  if (repeated)
    throw new Problem(`openapi.yaml: x-return-codes lists ${repeated.code} (${repeated.name}) twice`);
  const entries = codes.map(({ name, ...rest }) => `  ${name}: ${JSON.stringify(rest)},`).join('\n');
  return `${banner(CONTRACTS.openapi)}
/** Every return code of the contract. \`status\`: the HTTP status that carries it; \`retry\`: whether sending again can succeed. */
export const RETURN_CODES = {
${entries}
} as const satisfies Record<string, ReturnCodeEntry>;

export interface ReturnCodeEntry {
  code: number;
  status: number;
  retry: boolean;
  meaning: { zh: string; en: string };
  advice: { zh: string; en: string };
}

export type ReturnCodeName = keyof typeof RETURN_CODES;

/** The known codes, open to others: unknown codes must be tolerated. */
export type Errcode = (typeof RETURN_CODES)[ReturnCodeName]['code'] | (number & {});

/** Limits that no schema keyword can say. */
export const LIMITS = ${JSON.stringify(document['x-limits'] ?? {}, null, 2)} as const;
`;
}
