/** Texts that name files of the repository, as they read in a package that has these files elsewhere. */
import { posix } from 'node:path';

/**
 * Relative links of Markdown lead to the same files in the package; of one to a file that the package lacks the words stay.
 * @param from the text's own path in the repository
 * @param files where each of the repository's files stands in the package
 */
export function relink(text: string, from: string, files: ReadonlyMap<string, string>): string {
  const here = posix.dirname(files.get(from)!);
  const find = (link: string) => {
    const [path = '', anchor] = link.split('#');
    // llms.txt, for readers without the repository's folders around them, names files from its root.
    const named = from.endsWith('.txt') ? path : posix.join(posix.dirname(from), path);
    const to = files.get(named) ?? folderOf(files, named);
    return to && posix.relative(here, to) + (anchor === undefined ? '' : `#${anchor}`);
  };
  return text
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\((?!#|[a-z]+:)([^)\s]+)\)/g, (_, words, link) => {
      const found = find(link);
      if (found === undefined) return words;
      return `[${words === link ? found : words}](${found})`;
    })
    .replaceAll(/`((?:generated|openapi)\/[^`\s]+)`/g, (whole, path) => {
      const to = files.get(path);
      return to === undefined ? whole : `\`${to}\``;
    });
}

/** Where a folder stands, by a file in it. */
function folderOf(files: ReadonlyMap<string, string>, folder: string): string | undefined {
  for (const [from, to] of files)
    if (from.startsWith(`${folder}/`)) return to.slice(0, to.length - (from.length - folder.length));
  return undefined;
}
