/** Where the documentation tells about what went wrong. Return codes that an APP has of its own stand nowhere. */
import { RETURN_CODES } from '../../../../../generated/return-codes.ts';
import type { Exchange } from '../../../state/api.ts';
import { language } from '../../../state/language.ts';

const { signatureMissing, unknownAppid, signatureInvalid, invalidMessage, ok } = RETURN_CODES;
const OF_SIGNATURE = [signatureMissing, unknownAppid, signatureInvalid].map(({ code }) => code);
const FAILURES = Object.values(RETURN_CODES).filter((one) => one !== ok);
const ENDPOINTS = { platform: 'endpoint-a', app: 'endpoint-b' } as const;

export function isAboutSigning(errcode: number | null): boolean {
  return OF_SIGNATURE.some((code) => code === errcode);
}

/** Whether the rules that are broken are the body's. */
export function isAboutBody(errcode: number | null): boolean {
  return errcode === invalidMessage.code;
}

export function isInDocs(errcode: number | null): errcode is number {
  return FAILURES.some(({ code }) => code === errcode);
}

export function docsAddress(errcode: number | null): string {
  const part = isAboutSigning(errcode) ? 'how-to-sign' : `return-code-${errcode}`;
  return `/docs/${language.value}${isInDocs(errcode) ? `#${part}` : ''}`;
}

/** Of the property that a pointer leads to; undefined where the rule is no property's. */
export function ruleAddress({ endpoint, errcode }: Exchange, pointer: string): string | undefined {
  const [, property = ''] = pointer.split('/');
  if (endpoint === null || property === '' || !isAboutBody(errcode)) return undefined;
  return `/docs/${language.value}#${ENDPOINTS[endpoint]}-${property}`;
}
