/** What a stranger wrote, as people may see it: text, links to other sites, and no other markup. */
import DOMPurify, { type Config } from 'dompurify';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { count } from '../../parts/times.ts';
import { contentParts } from './content-parts.ts';
import { showExpressions } from './expressions.ts';
import { texts } from './texts.ts';

/** Longer ones are cut, with a way to see all. */
const SHOWN_LENGTH = 1_200;
const SCHEMES = ['http:', 'https:', 'tel:', 'mailto:'];
/** All that may come through: what is not a link of these schemes is text already, and this is the wall behind it. */
const ALLOWED: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: ['a'],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https?|tel|mailto):/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

export function Content({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const shown = isWhole || text.length <= SHOWN_LENGTH ? text : `${cut(text, SHOWN_LENGTH)}…`;
  useLayoutEffect(() => element.current?.replaceChildren(renderContent(shown)), [shown]);
  return (
    <>
      <div class="content" dir="auto" ref={element} />
      {shown !== text && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {texts().showWhole(count(text.length))}
        </button>
      )}
    </>
  );
}

/** Never half of a character that takes two. */
function cut(text: string, length: number): string {
  const isInside = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
  return text.slice(0, isInside ? length - 1 : length);
}

function renderContent(text: string): DocumentFragment {
  const html = contentParts(text)
    .map(({ text: label, link }) => {
      if (link === undefined) return escapeMarkup(showExpressions(label));
      const href = readHref(link.tag);
      if (href === undefined) return escapeMarkup(showExpressions(link.source));
      return `<a href="${escapeMarkup(href)}">${escapeMarkup(showExpressions(label).trim() || href)}</a>`;
    })
    .join('');
  const fragment = DOMPurify.sanitize(html, ALLOWED);
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.title = link.href;
  }
  return fragment;
}

/** Where a tag leads; undefined where it may not: what is relative would lead into this console. */
function readHref(tag: string): string | undefined {
  const { body } = new DOMParser().parseFromString(tag, 'text/html');
  const href = body.querySelector('a')?.getAttribute('href') ?? '';
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return SCHEMES.includes(url.protocol) ? url.href : undefined;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
