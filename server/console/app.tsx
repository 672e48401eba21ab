import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Dialog } from './parts/dialog.tsx';
import { KeyCap } from './parts/key-cap.tsx';
import { Link } from './parts/link.tsx';
import { Segments } from './parts/segments.tsx';
import { addressOf, go, VIEWS, type View, view } from './state/address.ts';
import { hasCharacterKeys, keys, setCharacterKeys, useKeys } from './state/keys.ts';
import { chooseLanguage, dictionary, language } from './state/language.ts';
import { connect, liveState } from './state/live.ts';
import { notice } from './state/notice.ts';
import { loadSession, logOut, session } from './state/session.ts';
import { chooseTheme, THEMES, theme } from './state/theme.ts';
import { Audit } from './views/audit/audit.tsx';
import { Conformance } from './views/conformance/conformance.tsx';
import { Conversations } from './views/conversations/conversations.tsx';
import { Login } from './views/login/login.tsx';
import { Messages } from './views/messages/messages.tsx';
import { Simulate } from './views/simulate/simulate.tsx';

const texts = dictionary({
  zh: {
    messages: '消息',
    conversations: '会话',
    simulate: '模拟',
    conformance: '一致性测试',
    audit: '操作记录',
    docs: '文档',
    views: '页面',
    live: { on: '实时', connecting: '连接中', lost: '连接已断开，正在重连' },
    language: '语言',
    theme: '主题',
    themes: { light: '浅', dark: '深', auto: '自动' },
    keys: '快捷键',
    characterKeys: '启用单个字符的快捷键',
    onlyApp: (appid: string) => `只读 · APP ${appid}`,
    logOut: '退出',
    unreachable: '无法连接服务器，正在重试……',
  },
  en: {
    messages: 'Messages',
    conversations: 'Conversations',
    simulate: 'Simulate',
    conformance: 'Conformance',
    audit: 'Audit',
    docs: 'Docs',
    views: 'Views',
    live: { on: 'live', connecting: 'connecting', lost: 'connection lost, trying again' },
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'light', dark: 'dark', auto: 'auto' },
    keys: 'Keyboard shortcuts',
    characterKeys: 'Shortcuts of a single character',
    onlyApp: (appid: string) => `read-only · APP ${appid}`,
    logOut: 'Log out',
    unreachable: 'The server cannot be reached, trying again…',
  },
});

const SCREENS = {
  messages: Messages,
  conversations: Conversations,
  simulate: Simulate,
  conformance: Conformance,
  audit: Audit,
} as const;
const RETRY_MS = 2_000;
const DOCS = '/docs';

const isHelpOpen = signal(false);
const isUnreachable = signal(false);

export function App() {
  useEffect(() => start(), []);
  const { access } = session.value ?? {};
  return (
    <>
      <Bar />
      <div class="page">
        {access === 'none' && <Login />}
        {(access === 'all' || access === 'app') && <Screen key={access} />}
        {isUnreachable.value && <p class="login">{texts().unreachable}</p>}
      </div>
      {isHelpOpen.value && <Help />}
      <p class={notice.value === '' ? 'visually-hidden' : 'notice'} role="status">
        {notice.value}
      </p>
    </>
  );
}

function start(): void {
  loadSession().then(
    () => {
      isUnreachable.value = false;
    },
    () => {
      isUnreachable.value = true;
      setTimeout(start, RETRY_MS);
    },
  );
}

function Screen() {
  useEffect(() => connect(), []);
  useKeys([
    ...shownViews().map((one, at) => ({
      key: String(at + 1),
      label: texts()[one],
      run: () => go(addressOf(one)),
    })),
    {
      key: String(shownViews().length + 1),
      label: texts().docs,
      run: () => window.location.assign(DOCS),
    },
    { key: '?', label: texts().keys, run: () => (isHelpOpen.value = true) },
  ]);
  const name = shownViews().find((one) => one === view.value) ?? 'messages';
  const title = `${texts()[name]} · staffService`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const View = SCREENS[name];
  return <View />;
}

/** Who may only look has nothing to simulate or to test. */
function shownViews(): readonly View[] {
  return session.value?.access === 'app' ? ['messages', 'conversations'] : VIEWS;
}

function Bar() {
  const { access, appid, login } = session.value ?? {};
  const isIn = access === 'all' || access === 'app';
  return (
    <header class="bar">
      <div class="mark">
        staff<span>Service</span>
      </div>
      {isIn && (
        <nav aria-label={texts().views}>
          {shownViews().map((one) => (
            <Link key={one} href={addressOf(one)} aria-current={view.value === one ? 'page' : undefined}>
              {texts()[one]}
            </Link>
          ))}
          <a href={DOCS}>{texts().docs}</a>
        </nav>
      )}
      {isIn && (
        <span class={`live ${liveState.value}`}>
          <i />
          {texts().live[liveState.value]}
        </span>
      )}
      {access === 'app' && <span class="muted">{texts().onlyApp(appid ?? '')}</span>}
      <Segments
        label={texts().language}
        options={[
          { value: 'zh', label: '中' },
          { value: 'en', label: 'EN' },
        ]}
        value={language.value}
        onChoose={chooseLanguage}
      />
      <Segments
        label={texts().theme}
        options={THEMES.map((value) => ({ value, label: texts().themes[value] }))}
        value={theme.value}
        onChoose={chooseTheme}
      />
      {isIn && (login || access === 'app') && (
        <button type="button" class="button" onClick={() => logOut()}>
          {texts().logOut}
        </button>
      )}
      {isIn && (
        <button
          type="button"
          class="help"
          aria-label={texts().keys}
          onClick={() => {
            isHelpOpen.value = true;
          }}
        >
          <kbd>?</kbd>
        </button>
      )}
    </header>
  );
}

function Help() {
  return (
    <Dialog title={texts().keys} onClose={() => (isHelpOpen.value = false)}>
      <dl class="keys">
        {keys.value.flat().map(({ key, label }) => (
          <div key={key}>
            <dt>
              <KeyCap of={key} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <label class="character-keys">
        <input
          type="checkbox"
          checked={hasCharacterKeys.value}
          onChange={({ currentTarget }) => setCharacterKeys(currentTarget.checked)}
        />
        {texts().characterKeys}
      </label>
    </Dialog>
  );
}
