/** The fourth view: the conformance suite against an address, and what came of it. */
import { useEffect, useState } from 'preact/hooks';
import { ListNote } from '../../parts/list-note.tsx';
import { reportResult } from '../../parts/problems.ts';
import { count, fullTime } from '../../parts/times.ts';
import { useApps } from '../../state/apps.ts';
import { say } from '../../state/language.ts';
import { RunForm } from './run-form.tsx';
import { type Run, readRun, readRuns, runs, runsState, stopRun } from './runs-state.ts';
import { texts } from './texts.ts';

const POLL_MS = 1_000;
const COLOURS = { running: 'wait', passed: 'ok', failed: 'bad', stopped: 'wait', broken: 'bad' } as const;

export function Conformance() {
  const apps = useApps();
  const words = texts();
  const runningId = runs.value.find(({ state }) => state === 'running')?.id;
  useEffect(() => void readRuns(), []);
  useEffect(() => {
    if (runningId === undefined) return undefined;
    const timer = setInterval(() => void readRun(runningId), POLL_MS);
    return () => clearInterval(timer);
  }, [runningId]);
  return (
    <main class="forms">
      <header>
        <h1>{words.title}</h1>
        <p class="muted">{words.about}</p>
      </header>
      <RunForm apps={apps} />
      <section class="panel" aria-label={words.runs}>
        <h2>{words.runs}</h2>
        <ListNote state={runsState.value} isEmpty={runs.value.length === 0} words={words} />
        <ul class="runs">
          {runs.value.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </ul>
      </section>
    </main>
  );
}

function RunRow({ run }: { run: Run }) {
  const words = texts();
  const { id, state, target, baseUrl, appid, at, problem } = run;
  const hasReport = state === 'passed' || state === 'failed' || state === 'stopped';
  return (
    <li>
      <div class="run-head">
        <span class={`tag ${COLOURS[state]}`}>{words.states[state]}</span>
        <strong>{words.targets[target]}</strong>
        <code>{baseUrl}</code>
        <span class="muted">APP {appid}</span>
        <time class="muted" dateTime={at}>
          {fullTime(at)}
        </time>
      </div>
      {state === 'running' && <Progress run={run} />}
      {problem !== null && <p class="bad-text">{say(problem)}</p>}
      <div class="run-head">
        <Results run={run} />
        {state === 'running' && <StopButton id={id} />}
        {hasReport && (
          <a
            class="button"
            href={`/console/api/conformance-runs/${id}/report`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {words.report}
          </a>
        )}
      </div>
    </li>
  );
}

function Progress({ run: { done, total } }: { run: Run }) {
  const words = texts();
  return (
    <div class="run-progress">
      <progress aria-label={words.progress} {...(total === null ? {} : { max: total, value: done })} />
      <span class="muted">
        {total === null ? words.doneOnly(count(done)) : words.done(count(done), count(total))}
      </span>
    </div>
  );
}

function Results({ run: { passed, failed, skipped } }: { run: Run }) {
  const words = texts();
  if (passed + failed + skipped === 0) return null;
  return (
    <span class="results">
      <span class="ok-text">{words.passed(count(passed))}</span>
      <span class={failed > 0 ? 'bad-text' : 'muted'}>{words.failedCount(count(failed))}</span>
      <span class="muted">{words.skipped(count(skipped))}</span>
    </span>
  );
}

function StopButton({ id }: { id: string }) {
  const [isStopping, setStopping] = useState(false);
  return (
    <button
      type="button"
      class="button"
      disabled={isStopping}
      onClick={async () => {
        setStopping(true);
        await reportResult(stopRun(id), texts().stopped);
        setStopping(false);
      }}
    >
      {texts().stop}
    </button>
  );
}
