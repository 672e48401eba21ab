/** Signs with an APP of the configuration, by the server, and sends: endpoint A as that APP, or endpoint B as the platform. */
import { useEffect, useState } from 'preact/hooks';
import { isSendKey, SEND_KEY } from '../parts/key-cap.tsx';
import { problemsOf, unsaidProblems } from '../parts/problems.ts';
import { api, bodyOf, type Schemas } from '../state/api.ts';
import { useApps } from '../state/apps.ts';
import { dictionary } from '../state/language.ts';
import { loadSession, mayChange, session } from '../state/session.ts';

type Endpoint = Schemas['Endpoint'];

const texts = dictionary({
  zh: {
    needsLogin: '发送需要先登录控制台。',
    logIn: '去登录',
    endpoint: '接口',
    endpoints: { platform: '接口 A（以 APP 的身份）', app: '接口 B（以平台的身份，发给参考 APP）' },
    appid: 'APP',
    body: '消息体',
    signing: '签名',
    signings: { valid: '有效', none: '不签名', wrong: '错误', expired: '时间已过期' },
    send: '签名并发送',
    sending: '发送中……',
    show: '在控制台中查看',
    noAnswer: '没有回复',
  },
  en: {
    needsLogin: 'Log in to the console to send something.',
    logIn: 'Log in',
    endpoint: 'Endpoint',
    endpoints: { platform: 'A, as the APP', app: 'B, as the platform, to the reference APP' },
    appid: 'APP',
    body: 'Body',
    signing: 'Signature',
    signings: { valid: 'valid', none: 'none', wrong: 'wrong', expired: 'too old' },
    send: 'Sign and send',
    sending: 'Sending…',
    show: 'Show it in the console',
    noAnswer: 'no answer',
  },
});

const FIRST: Record<Endpoint, object> = {
  platform: { FromUserId: '123', MsgType: 'text', Content: '你好' },
  app: { ToUserId: '123', WorkerNum: '8001', MsgType: 'text', Content: '您好，请问有什么可以帮您？' },
};
const textOf = (endpoint: Endpoint) => JSON.stringify(FIRST[endpoint], null, 2);

export function TryIt() {
  useEffect(() => {
    loadSession().catch(() => {}); // the form is not shown
  }, []);
  if (mayChange.value) return <RequestForm />;
  return session.value?.access === 'none' ? (
    <p>
      {texts().needsLogin} <a href="/console">{texts().logIn}</a>
    </p>
  ) : null;
}

function RequestForm() {
  const apps = useApps();
  const [endpoint, setEndpoint] = useState<Endpoint>('platform');
  const [body, setBody] = useState(textOf('platform'));
  const [result, setResult] = useState<Schemas['RequestResult'] | string | undefined>();
  const [isSending, setSending] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    if (isSending) return;
    setSending(true);
    const sent = await bodyOf(
      api.POST('/console/api/requests', {
        body: {
          endpoint,
          appid: String(form.get('appid')),
          body,
          signing: form.get('signing') as Schemas['Signing'],
        },
      }),
    ).catch((error: unknown) => unsaidProblems(problemsOf(error), []).join(' '));
    setResult(sent);
    setSending(false);
  };
  return (
    <form
      class="try-it"
      onSubmit={send}
      onKeyDown={(event) => {
        if (isSendKey(event)) event.currentTarget.requestSubmit();
      }}
    >
      <label>
        {texts().endpoint}
        <select
          value={endpoint}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value as Endpoint;
            if (body === textOf(endpoint)) setBody(textOf(next));
            setEndpoint(next);
          }}
        >
          <option value="platform">{texts().endpoints.platform}</option>
          <option value="app">{texts().endpoints.app}</option>
        </select>
      </label>
      <label>
        {texts().appid}
        <select name="appid">
          {apps.map(({ appid }) => (
            <option key={appid}>{appid}</option>
          ))}
        </select>
      </label>
      <label>
        {texts().signing}
        <select name="signing">
          {(['valid', 'none', 'wrong', 'expired'] as const).map((one) => (
            <option key={one} value={one}>
              {texts().signings[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="wide">
        {texts().body}
        <textarea
          class="mono"
          rows={6}
          spellcheck={false}
          value={body}
          onInput={({ currentTarget }) => setBody(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button first" disabled={isSending}>
        {isSending ? texts().sending : texts().send} <kbd>{SEND_KEY}</kbd>
      </button>
      {result !== undefined && <Result result={result} />}
    </form>
  );
}

function Result({ result }: { result: Schemas['RequestResult'] | string }) {
  if (typeof result === 'string')
    return (
      <p class="bad-text wide" role="alert">
        {result}
      </p>
    );
  const { id, status, body, durationMs } = result;
  return (
    <div class="wide" role="status">
      <pre>
        <code>
          {status === null ? texts().noAnswer : `HTTP ${status} · ${Math.round(durationMs)} ms`}
          {`\n${body ?? ''}`}
        </code>
      </pre>
      {id !== null && <a href={`/console/messages?id=${id}`}>{texts().show}</a>}
    </div>
  );
}
