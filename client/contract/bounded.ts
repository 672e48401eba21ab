/** A copy of the first characters: a slice would keep the whole text in memory for as long as it is kept itself. */
export function bounded(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${new TextDecoder().decode(new TextEncoder().encode(text.slice(0, characters)))}…`;
}
