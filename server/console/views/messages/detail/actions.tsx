/** What can be done with a message: each with its key, on its button and in the help. */
import type { ComponentChildren } from 'preact';
import { redeliver } from '../../../parts/deliveries.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { openLink } from '../../../parts/open-link.ts';
import { reportResult } from '../../../parts/problems.ts';
import { addressOf, go } from '../../../state/address.ts';
import type { ExchangeDetail } from '../../../state/api.ts';
import type { Key } from '../../../state/keys.ts';
import { mayChange } from '../../../state/session.ts';
import { copyAddress, copySnippet, SNIPPETS } from './copying.tsx';
import { docsAddress, ruleAddress } from './docs-address.ts';
import { texts } from './texts.ts';
import { placesOf } from './why.tsx';

interface Action extends Key {
  /** What is a link stays one: for a new tab, or to be copied. */
  href?: string;
  /** Name of the file that it is saved as. */
  download?: string;
}

const LANGUAGES = ['php', 'java', 'python', 'go', 'typescript'] as const;
const LANGUAGE_KEYS = { php: 'P', java: 'J', python: 'Y', go: 'G', typescript: 'T' } as const;

type Name =
  | 'edit'
  | 'deliver'
  | 'resend'
  | 'curl'
  | (typeof LANGUAGES)[number]
  | 'compare'
  | 'conversation'
  | 'har'
  | 'link'
  | 'docs';

interface Properties {
  detail: ExchangeDetail;
  edit: () => void;
  resend: () => void;
  compare: () => void;
}

/** In the order of the help. Under a shared link, only what changes nothing. */
export function actionsOf(properties: Properties): Partial<Record<Name, Action>> {
  const { detail, compare } = properties;
  const { id, appid, user, errcode } = detail;
  const [place = ''] = placesOf(detail);
  return {
    ...(mayChange.value ? changesOf(properties) : {}),
    compare: { key: 'd', label: texts().compare, run: compare },
    ...(appid !== null && user !== null
      ? {
          conversation: {
            key: 'g',
            label: texts().conversation,
            run: () => go(addressOf('conversations', { appid, user })),
          },
        }
      : {}),
    ...(mayChange.value
      ? { har: linkAction('s', texts().har, `/console/api/har?id=${id}`, `${id}.har`) }
      : {}),
    link: { key: 'l', label: texts().copyLink, run: () => void copyAddress() },
    docs: linkAction('o', texts().docs, ruleAddress(detail, place) ?? docsAddress(errcode)),
  };
}

function changesOf({ detail, edit, resend }: Properties): Partial<Record<Name, Action>> {
  const { id, direction, verdict } = detail;
  const mayDeliver = direction === 'sent' && (verdict === 'pending' || verdict === 'dead');
  const copy = (language: keyof typeof SNIPPETS, key: string): Action => ({
    key,
    label: texts().copyAs(SNIPPETS[language]),
    run: () => void copySnippet(id, language),
  });
  return {
    edit: { key: 'e', label: texts().edit, run: edit },
    ...(mayDeliver
      ? {
          deliver: {
            key: 't',
            label: verdict === 'dead' ? texts().redeliver : texts().tryNow,
            run: () => void reportResult(redeliver(id), texts().redelivered),
          },
        }
      : {}),
    resend: { key: 'r', label: texts().resend, run: resend },
    curl: copy('curl', 'c'),
    ...Object.fromEntries(LANGUAGES.map((one) => [one, copy(one, LANGUAGE_KEYS[one])])),
  };
}

function linkAction(key: string, label: string, href: string, download?: string): Action {
  return {
    key,
    label,
    href,
    ...(download === undefined ? {} : { download }),
    run: () => openLink(href, download),
  };
}

interface ActionsProperties {
  actions: ReturnType<typeof actionsOf>;
  isSending: boolean;
  /** What can be done to its delivery. */
  children: ComponentChildren;
}

export function Actions({ actions, isSending, children }: ActionsProperties) {
  const { edit, deliver: delivery, resend, curl, compare, conversation, har, link, docs } = actions;
  return (
    <div class="actions">
      <Item action={edit} class="button first" />
      <Item action={delivery} class="button" />
      {children}
      <Item
        action={resend && isSending ? { ...resend, label: texts().resending } : resend}
        class="button"
        isDisabled={isSending}
      />
      <Item action={curl} class="button" />
      {curl && (
        <Menu label={texts().code}>
          {LANGUAGES.map((one) => (
            <Item key={one} action={actions[one]} />
          ))}
        </Menu>
      )}
      <Menu label={texts().more}>
        {[compare, conversation, har, link, docs].map((one) => (
          <Item key={one?.key} action={one} />
        ))}
      </Menu>
    </div>
  );
}

interface ItemProperties {
  action: Action | undefined;
  class?: string;
  isDisabled?: boolean;
}

function Item({ action, class: name, isDisabled = false }: ItemProperties) {
  if (action === undefined) return null;
  const { key, label, run, href, download } = action;
  const content = (
    <>
      {label} <KeyCap of={key} />
    </>
  );
  if (href === undefined) {
    return (
      <button type="button" class={name} disabled={isDisabled} onClick={run}>
        {content}
      </button>
    );
  }
  return (
    <a
      class={name}
      href={href}
      {...(download === undefined ? { target: '_blank', rel: 'noopener' } : { download })}
    >
      {content}
    </a>
  );
}
