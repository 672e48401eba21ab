/** The third view: faults on purpose, for whoever tests what it sends. */
import { useEffect, useState } from 'preact/hooks';
import { JoinedFacts } from '../../parts/joined-facts.tsx';
import { ListNote } from '../../parts/list-note.tsx';
import { reportResult } from '../../parts/problems.ts';
import { count } from '../../parts/times.ts';
import type { Schemas } from '../../state/api.ts';
import { useApps } from '../../state/apps.ts';
import { listen } from '../../state/live.ts';
import { session } from '../../state/session.ts';
import { FaultForm } from './fault-form.tsx';
import { deleteFault, faults, faultsState, readFaults } from './faults-state.ts';
import { MagicUsers } from './magic-users.tsx';
import { texts } from './texts.ts';

/** How often the hits are read while nothing is heard of. */
const REFRESH_MS = 2_000;
/** A burst of messages is one read. */
const TOGETHER_MS = 300;

export function Simulate() {
  const apps = useApps();
  const isOn = session.value?.simulate === true;
  const words = texts();
  return (
    <main class="forms">
      <header>
        <h1>{words.title}</h1>
        <p class="muted">{words.about}</p>
      </header>
      {isOn ? (
        <>
          <Running />
          <FaultForm apps={apps} />
        </>
      ) : (
        <section class="panel">
          <h2 class="wait-text">{words.off}</h2>
          <p>{words.howToSwitchOn}</p>
          <pre>{'"simulate": true'}</pre>
        </section>
      )}
      <MagicUsers />
    </main>
  );
}

function Running() {
  const words = texts();
  useEffect(() => followFaults(), []);
  return (
    <section class="panel" aria-label={words.running}>
      <h2>{words.running}</h2>
      <ListNote state={faultsState.value} isEmpty={faults.value.length === 0} words={words} />
      <ul class="faults">
        {faults.value.map((fault) => (
          <RunningFault key={fault.id} fault={fault} />
        ))}
      </ul>
    </section>
  );
}

/** Each request may be one more hit. @returns what ends it */
function followFaults(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void readFaults();
    }, TOGETHER_MS);
  };
  const now = () => {
    if (document.visibilityState === 'visible') void readFaults();
  };
  now();
  const interval = setInterval(now, REFRESH_MS);
  const stop = listen({ onExchanges: soon, onReset: soon });
  return () => {
    clearInterval(interval);
    clearTimeout(timer);
    stop();
  };
}

function RunningFault({ fault }: { fault: Schemas['Fault'] }) {
  const [isStopping, setStopping] = useState(false);
  const words = texts();
  const whom = [
    words.endpoints[fault.endpoint],
    fault.appid === null ? words.allApps : words.appOf(fault.appid),
    fault.user === null ? words.anyUser : words.userOf(fault.user),
  ];
  return (
    <li>
      <div>
        <strong>{words.describe(fault)}</strong>
        <p class="muted">
          <JoinedFacts facts={whom} />
        </p>
      </div>
      <span class={fault.hits > 0 ? 'tag wait' : 'tag'}>{words.hits(count(fault.hits))}</span>
      <span class="muted">{fault.times === null ? words.endless : words.remaining(count(fault.times))}</span>
      <button
        type="button"
        class="button"
        disabled={isStopping}
        aria-label={`${words.stop} ${words.describe(fault)}`}
        onClick={async () => {
          setStopping(true);
          await reportResult(deleteFault(fault.id), words.stopped);
          setStopping(false);
        }}
      >
        {words.stop}
      </button>
    </li>
  );
}
