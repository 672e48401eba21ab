import type { ComponentChildren } from 'preact';
import { go } from '../state/address.ts';

interface Properties {
  /** An address of the page. */
  href: string;
  children: ComponentChildren;
  class?: string;
  title?: string;
  'aria-current'?: 'page' | 'true' | undefined;
}

/** Leads to another address of the page without loading it anew; a new tab is a new tab. */
export function Link({ href, children, ...rest }: Properties) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </a>
  );
}
