import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dictionary } from '../state/language.ts';

const texts = dictionary({ zh: { close: '关闭' }, en: { close: 'Close' } });

interface Properties {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** The browser's own: it keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: Properties) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog ref={element} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="button" onClick={() => element.current?.close()}>
          {texts().close} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>
  );
}
