import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../state/api.ts';
import { dictionary } from '../../state/language.ts';
import { hasDeadLink, logIn } from '../../state/session.ts';

const texts = dictionary({
  zh: {
    title: '登录控制台',
    token: 'CONSOLE_TOKEN',
    submit: '登录',
    wrong: '令牌不正确',
    tooMany: '尝试太多，请一分钟后再试',
    failed: '无法登录，请稍后再试',
    deadLink: '分享链接已过期或已撤销：请向分享者索取新的链接，或者登录。',
  },
  en: {
    title: 'Log in to the console',
    token: 'CONSOLE_TOKEN',
    submit: 'Log in',
    wrong: 'This is not the token',
    tooMany: 'Too many attempts, try again in a minute',
    failed: 'Cannot log in, try again later',
    deadLink: 'The shared link has expired or was revoked: ask for a new one, or log in.',
  },
});

export function Login() {
  const [failure, setFailure] = useState<'wrong' | 'tooMany' | 'failed' | undefined>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const problem = failure ?? (hasDeadLink.value ? 'deadLink' : undefined);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget as HTMLFormElement).get('token'));
    await logIn(token).catch((error: unknown) => {
      const status = error instanceof ApiError ? error.status : undefined;
      field.current?.select();
      setFailure(status === 429 ? 'tooMany' : status === 401 || status === 400 ? 'wrong' : 'failed');
    });
  };
  return (
    <main class="login">
      <form onSubmit={submit}>
        <h1>{texts().title}</h1>
        <label>
          {texts().token}
          <input
            ref={field}
            name="token"
            type="password"
            autocomplete="current-password"
            required
            style={{ width: '100%' }}
          />
        </label>
        {problem && (
          <p class="bad-text" role="alert">
            {texts()[problem]}
          </p>
        )}
        <button type="submit" class="button first">
          {texts().submit}
        </button>
      </form>
    </main>
  );
}
