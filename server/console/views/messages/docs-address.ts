/** Where the documentation tells about a return code; those that an APP has of its own stand nowhere. */
const OF_SIGNATURE = [30001, 30002, 30003];
const KNOWN = [-1, 30004, 30005, 400, 404, 405, 408, 413, 415, 429, 431, 500, 503];

export function isInDocs(errcode: number | null): errcode is number {
  return errcode !== null && (KNOWN.includes(errcode) || OF_SIGNATURE.includes(errcode));
}

export function isAboutSigning(errcode: number | null): boolean {
  return errcode !== null && OF_SIGNATURE.includes(errcode);
}

export function docsAddress(errcode: number | null): string {
  if (isAboutSigning(errcode)) return '/docs#sign';
  return isInDocs(errcode) ? `/docs#code-${errcode}` : '/docs';
}
