/** A copy of the first characters: a slice would keep the whole text in memory for as long as it is kept itself. */
export function bounded(text: string, characters: number): string {
  return text.length > characters ? `${Buffer.from(text.slice(0, characters)).toString()}…` : text;
}
