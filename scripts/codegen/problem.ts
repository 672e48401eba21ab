/** A fault in a document, to be shown as it is. */
export class Problem extends Error {
  override name = 'Problem';
}
