/** Where the documentation tells about a return code. */
const OF_SIGNATURE = [30001, 30002, 30003];

export function isAboutSigning(errcode: number | null): boolean {
  return errcode !== null && OF_SIGNATURE.includes(errcode);
}

export function docsAddress(errcode: number | null): string {
  if (isAboutSigning(errcode)) return '/docs#sign';
  return errcode === null || errcode === 0 ? '/docs' : `/docs#code-${errcode}`;
}
