/** Messages a minute, what went wrong in red; a bar sets the time of the search. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { clock } from '../../../parts/times.ts';
import { api, bodyOf, type Exchange, type Schemas } from '../../../state/api.ts';
import { listen } from '../../../state/live.ts';
import { texts } from '../texts.ts';

type Minute = Schemas['Minute'];

const MINUTES = 30;
const MINUTE_MS = 60_000;
const READ_EVERY_MS = 20_000;
const SHOW_EVERY_MS = 250;

interface Properties {
  appid: string | undefined;
  /** The chosen minute, as the search has it. */
  since: string | undefined;
  onChoose: (since: string, until: string) => void;
}

export function Chart({ appid, since, onChoose }: Properties) {
  const minutes = useMinutes(appid);
  const [reached, setReached] = useState(-1);
  const bars = useRef<HTMLDivElement>(null);
  const highest = Math.max(1, ...minutes.map((one) => allOf(one)));
  const tabStop = reached >= 0 && reached < minutes.length ? reached : minutes.length - 1;
  const moveTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), minutes.length - 1);
    setReached(next);
    (bars.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <figure class="chart">
      <figcaption class="muted">{texts().minutesShort(MINUTES)}</figcaption>
      <div
        ref={bars}
        role="toolbar"
        aria-label={texts().perMinute(MINUTES)}
        onKeyDown={(event) => {
          const step = { ArrowLeft: -1, ArrowRight: 1, Home: -MINUTES, End: MINUTES }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          moveTo(tabStop + step);
        }}
      >
        {minutes.map((one, index) => {
          const [all, bad] = [allOf(one), one.refused + one.dead];
          const label = texts().minute(clock(one.at).slice(0, 5), all, bad);
          return (
            <button
              type="button"
              key={one.at}
              tabIndex={index === tabStop ? 0 : -1}
              aria-label={label}
              aria-pressed={writeMoment(one.at) === since}
              title={label}
              onClick={() => onChoose(writeMoment(one.at), writeMoment(one.at, MINUTE_MS))}
            >
              <i style={{ height: `${(all / highest) * 100}%` }}>
                <b style={{ height: all === 0 ? '0' : `${(bad / all) * 100}%` }} />
              </i>
            </button>
          );
        })}
      </div>
    </figure>
  );
}

/** As the search language has times; the server counts whole minutes. */
function writeMoment(iso: string, later = 0): string {
  return `${new Date(Date.parse(iso) + later).toISOString().slice(0, 16)}Z`;
}

function allOf({ accepted, refused, delivered, dead }: Minute): number {
  return accepted + refused + delivered + dead;
}

/** From the server, and what has come since then. */
function useMinutes(appid: string | undefined): readonly Minute[] {
  const [minutes, setMinutes] = useState<readonly Minute[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    let known: Minute[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const query = { minutes: MINUTES, ...(appid === undefined ? {} : { appid }) };
      const answer = api.GET('/console/api/statistics', { params: { query }, signal: abort.signal });
      const statistics = await bodyOf(answer).catch(() => undefined); // without it there is no picture
      if (statistics === undefined) return;
      known = statistics.minutes;
      setMinutes(known);
    };
    const unlisten = listen({
      onExchanges(exchanges) {
        for (const one of exchanges)
          if (appid === undefined || one.appid === appid) known = countIn(known, one);
        timer ??= setTimeout(() => {
          timer = undefined;
          setMinutes(known);
        }, SHOW_EVERY_MS);
      },
      onReset: () => void read(),
    });
    void read();
    const reading = setInterval(read, READ_EVERY_MS);
    return () => {
      unlisten();
      abort.abort();
      clearInterval(reading);
      clearTimeout(timer);
    };
  }, [appid]);
  return minutes;
}

/** An outcome counts when it is known: in the minute of now. */
function countIn(minutes: Minute[], { verdict }: Exchange): Minute[] {
  const last = minutes.at(-1);
  if (verdict === 'pending' || verdict === 'cancelled' || last === undefined) return minutes;
  const later = Math.floor((Date.now() - Date.parse(last.at)) / MINUTE_MS);
  if (later > 0) {
    const at = new Date(Date.parse(last.at) + later * MINUTE_MS).toISOString();
    const next = { at, accepted: 0, refused: 0, delivered: 0, dead: 0 };
    return [...minutes.slice(1), { ...next, [verdict]: 1 }];
  }
  return [...minutes.slice(0, -1), { ...last, [verdict]: last[verdict] + 1 }];
}
