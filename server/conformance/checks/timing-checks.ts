/** What is about time and connections: a slow body, an early answer, a caller that hangs up, a request without an end. */
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Bilingual } from '@staff-service/client';
import { ANSWER_SECONDS } from '@staff-service/client/internal';
import { describeExpectation } from '../evaluation/evaluation.ts';
import type { Probe, Session } from '../probe/session.ts';
import { STOPPED } from '../probe/texts.ts';
import { send } from '../probe/wire.ts';
import { summarizeAnswerTimes } from './answer-times.ts';
import { type CheckFinding, type CodeCheck, describeProbe, fail, pass, reportError } from './finding.ts';
import { TEXTS } from './texts.ts';

const ACCEPTED = describeExpectation('accepted', (text) => text);

const PARTS = 6;

const slowSender: CodeCheck = {
  stage: 'slow',
  async run(session, id, { pace }) {
    const probe = await probeSlowly(session, id, pace.slowBody);
    return probe.evaluation.accepted ? pass([probe], ACCEPTED) : failOrError(ACCEPTED, probe);
  },
};

const answersAfterBody: CodeCheck = {
  stage: 'slow',
  async run(session, id, { pace }) {
    const probe = await probeSlowly(session, id, pace.slowBody);
    const expected = TEXTS.noEarlySuccess;
    if (probe.sent.answer === null) return failOrError(expected, probe);
    if (!probe.sent.answeredEarly || !probe.evaluation.accepted) return pass([probe], expected);
    return fail(expected, TEXTS.earlySuccess, [probe]);
  },
};

function probeSlowly(session: Session, id: string, ms: number): Promise<Probe> {
  const slowly = { parts: PARTS, pauseMs: ms / PARTS };
  return session.probe({ expect: 'accepted' }, session.newContext(id), {
    slowly,
    agent: session.newAgent(1),
    timeoutMs: session.timeoutMs + ms,
  });
}

const HANG_UP_MS = 150;
const HANG_UPS = 3;

const brokenConnection: CodeCheck = {
  stage: 'slow',
  async run(session, id) {
    const context = session.newContext(id);
    const neverDone = { parts: 2, pauseMs: 600_000 };
    const hangUp = () =>
      send(session.plan({}, context), {
        agent: session.newAgent(1),
        timeoutMs: HANG_UP_MS,
        signal: session.signal,
        slowly: neverDone,
      });
    await Promise.all(Array.from({ length: HANG_UPS }, hangUp));
    const probe = await session.probe({ expect: 'accepted' }, context);
    const expected = TEXTS.afterHangUps(ACCEPTED, HANG_UPS);
    return probe.evaluation.accepted ? pass([probe], expected) : failOrError(expected, probe);
  },
};

const unfinishedRequest: CodeCheck = {
  stage: 'alone',
  async run(session, _id, { pace }) {
    const ended = await waitForEnd(session, pace.unfinished);
    const seconds = pace.unfinished / 1000;
    const expected = TEXTS.connectionEnded(seconds);
    if (ended === 'ended') return pass([], expected);
    if (ended === 'aborted') return reportError(STOPPED.interrupted);
    if (ended !== 'open') return reportError(TEXTS.noConnection(ended));
    return fail(expected, TEXTS.connectionOpen(seconds), []);
  },
};

/** Sends the beginning of a request's headers and nothing more. Anything else than the three words is the system's code. */
function waitForEnd(session: Session, ms: number): Promise<'ended' | 'open' | 'aborted' | string> {
  const { protocol, hostname, port, host } = new URL(session.target.baseUrl);
  const isTls = protocol === 'https:';
  const to = { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port) || (isTls ? 443 : 80) };
  return new Promise((done) => {
    const socket = isTls ? connectTls({ ...to, servername: to.host }) : connect(to);
    const timer = setTimeout(() => finish('open'), ms);
    const abort = () => finish('aborted');
    let begun = false;
    const finish = (outcome: string) => {
      clearTimeout(timer);
      session.signal.removeEventListener('abort', abort);
      socket.destroy();
      done(outcome);
    };
    session.signal.addEventListener('abort', abort);
    socket.on(isTls ? 'secureConnect' : 'connect', () => {
      begun = true;
      socket.write(
        `POST ${new URL(session.plan({}, session.newContext('unfinished')).url).pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-`,
      );
    });
    socket.resume();
    socket.on('end', () => finish('ended'));
    socket.on('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => finish(begun ? 'ended' : code));
  });
}

function failOrError(expected: Bilingual, probe: Probe): CheckFinding {
  const actual = describeProbe(probe);
  const { kind } = probe.sent.failure ?? {};
  return kind === 'unreachable' || kind === 'aborted'
    ? reportError(actual, [probe])
    : fail(expected, actual, [probe]);
}

const answerTime: CodeCheck = {
  stage: 'last',
  async run(session, _id, { pace }) {
    const expected = TEXTS.answeredWithin(pace.slowAnswer);
    const slow = session.probes
      .filter(({ sent }) => (sent.answeredMs ?? 0) > pace.slowAnswer)
      .sort((a, b) => b.sent.answeredMs! - a.sent.answeredMs!);
    if (slow.length === 0) return pass([], expected);
    const { count, p95, max } = summarizeAnswerTimes(session.probes, pace.slowAnswer)!;
    const { role } = session.target;
    const actual = TEXTS.slower({
      slow: slow.length,
      count,
      p95: Math.round(p95),
      slowestMs: Math.round(max),
    });
    return fail(expected, TEXTS.givesUp(actual, role, ANSWER_SECONDS), slow);
  },
};

export const TIMING_CHECKS = {
  'slow-sender': slowSender,
  'answers-after-body': answersAfterBody,
  'broken-connection': brokenConnection,
  'unfinished-request': unfinishedRequest,
  'answer-time': answerTime,
} satisfies Record<string, CodeCheck>;
