/** What a key does where a click would follow a link: a new tab, or a file that is saved. */
export function openLink(href: string, download?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (download === undefined) {
    link.target = '_blank';
    link.rel = 'noopener';
  } else link.download = download;
  link.click();
}
