import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Properties {
  label: string;
  children: ComponentChildren;
}

/** Buttons and links that unfold, and fold after one was taken. */
export function Menu({ label, children }: Properties) {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (!element.current?.contains(target as Node)) element.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  const fold = () => {
    element.current?.removeAttribute('open');
    element.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={element}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !element.current?.open) return;
        event.preventDefault();
        fold();
      }}
    >
      <summary class="button">{label}</summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is inside is pressed */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key presses it too */}
      <div onClick={fold}>{children}</div>
    </details>
  );
}
