import { useRef } from 'preact/hooks';

interface Properties<Name extends string> {
  label: string;
  tabs: readonly { name: Name; label: string }[];
  current: Name;
  onChoose: (name: Name) => void;
}

/** The arrow keys go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, current, onChoose }: Properties<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ name }) => name === current);
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={({ key }) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
        if (step === undefined) return;
        const next = (at + step + tabs.length) % tabs.length;
        onChoose(tabs[next]!.name);
        list.current?.querySelectorAll('button')[next]?.focus();
      }}
    >
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab.name}
          role="tab"
          id={`tab-${tab.name}`}
          aria-selected={tab.name === current}
          aria-controls="tab-panel"
          tabIndex={tab.name === current ? 0 : -1}
          onClick={() => onChoose(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
