/** Copies a request as code; what the browser does not let the page copy is shown, to be copied by hand. */

import { signal } from '@preact/signals';
import { copyText } from '../../../parts/copy.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { problemsOf } from '../../../parts/problems.ts';
import { api, bodyOf, type Schemas } from '../../../state/api.ts';
import { notify } from '../../../state/notice.ts';
import { texts } from './texts.ts';

type Language = Schemas['SnippetLanguage'];

export const SNIPPETS: Record<Language, string> = {
  curl: 'curl',
  php: 'PHP',
  java: 'Java',
  python: 'Python',
  go: 'Go',
  typescript: 'TypeScript',
};

const uncopied = signal('');

export async function copySnippet(id: string, as: Language): Promise<void> {
  const params = { path: { id }, query: { language: as } };
  try {
    const { code } = await bodyOf(api.GET('/console/api/exchanges/{id}/snippet', { params }));
    await copy(code, as === 'curl' ? texts().copiedCurl : texts().copied(SNIPPETS[as]));
  } catch (error) {
    notify(problemsOf(error).whole);
  }
}

export async function copyAddress(): Promise<void> {
  await copy(window.location.href, texts().copied(texts().link));
}

async function copy(text: string, done: string): Promise<void> {
  if (await copyText(text)) notify(done);
  else uncopied.value = text;
}

export function Uncopied() {
  if (uncopied.value === '') return null;
  return (
    <Dialog title={texts().notCopied} onClose={() => (uncopied.value = '')}>
      <textarea
        class="mono uncopied"
        readOnly
        rows={12}
        aria-label={texts().notCopied}
        value={uncopied.value}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Dialog>
  );
}
