/** What a changelog says of one version, without its heading; undefined where it says nothing. */
export function notesOf(changelog: string, version: string): string | undefined {
  const section = changelog.split(/^## /m).find((one) => one.startsWith(`[${version}]`));
  const notes = section?.slice(section.indexOf('\n')).trim();
  return notes === '' ? undefined : notes;
}
