/** Where the documentation tells about a return code. Those that an APP has of its own stand nowhere. */
import { language } from '../../state/language.ts';

const OF_SIGNATURE = [30001, 30002, 30003];
const OF_MESSAGE = 30005;
const OTHERS = [-1, 30004, 400, 404, 405, 408, 413, 415, 429, 431, 500, 503];

export function isAboutSigning(errcode: number | null): boolean {
  return errcode !== null && OF_SIGNATURE.includes(errcode);
}

/** Then what is wrong is in the body. */
export function isAboutMessage(errcode: number | null): boolean {
  return errcode === OF_MESSAGE;
}

export function isInDocs(errcode: number | null): errcode is number {
  return isAboutSigning(errcode) || isAboutMessage(errcode) || OTHERS.includes(errcode ?? 0);
}

export function docsAddress(errcode: number | null): string {
  const part = isAboutSigning(errcode)
    ? 'how-to-sign'
    : isAboutMessage(errcode)
      ? 'messages'
      : 'return-codes';
  return `/docs/${language.value}${isInDocs(errcode) ? `#${part}` : ''}`;
}
