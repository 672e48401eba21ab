/** What is about time and connections: a slow body, an early answer, a caller that hangs up, a request without an end. */
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Asked, Session } from '../ask/session.ts';
import { send } from '../ask/wire.ts';
import { describeExpectation } from '../judge/judgement.ts';
import type { Bilingual } from '../results.ts';
import { STOPPED } from '../stop.ts';
import { answerOf, type CodeCheck, error, type Finding, kept, notKept } from './finding.ts';

const ACCEPTED = describeExpectation('accepted', (text) => text);

const PARTS = 6;

const slowSender: CodeCheck = {
  stage: 'slow',
  async ask(session, id, { pace }) {
    const asked = await askSlowly(session, id, pace.slowBody);
    return asked.judgement.accepted ? kept([asked], ACCEPTED) : failed(ACCEPTED, asked);
  },
};

const answersAfterBody: CodeCheck = {
  stage: 'slow',
  async ask(session, id, { pace }) {
    const asked = await askSlowly(session, id, pace.slowBody);
    const expected = {
      zh: '收完消息体之前没有成功的回复',
      en: 'no answer of success before the body is complete',
    };
    if (asked.sent.answer === null) return failed(expected, asked);
    if (!asked.sent.answeredEarly || !asked.judgement.accepted) return kept([asked], expected);
    const actual = {
      zh: '消息体还没有发完，就回复了 errcode 0',
      en: 'errcode 0 came while the body was still being sent',
    };
    return notKept(expected, actual, [asked]);
  },
};

function askSlowly(session: Session, id: string, ms: number): Promise<Asked> {
  const slowly = { parts: PARTS, pauseMs: ms / PARTS };
  return session.ask({ expect: 'accepted' }, session.shared(id), {
    slowly,
    agent: session.newAgent(1),
    timeoutMs: session.timeoutMs + ms,
  });
}

const HANG_UP_MS = 150;
const HANG_UPS = 3;

const brokenConnection: CodeCheck = {
  stage: 'slow',
  async ask(session, id) {
    const shared = session.shared(id);
    const neverDone = { parts: 2, pauseMs: 600_000 };
    const hangUp = () =>
      send(session.plan({}, shared), {
        agent: session.newAgent(1),
        timeoutMs: HANG_UP_MS,
        signal: session.signal,
        slowly: neverDone,
      });
    await Promise.all(Array.from({ length: HANG_UPS }, hangUp));
    const asked = await session.ask({ expect: 'accepted' }, shared);
    const expected = {
      zh: `${ACCEPTED.zh}（在 ${HANG_UPS} 个中途断开的请求之后）`,
      en: `${ACCEPTED.en} (after ${HANG_UPS} requests cut off midway)`,
    };
    return asked.judgement.accepted ? kept([asked], expected) : failed(expected, asked);
  },
};

const unfinishedRequest: CodeCheck = {
  stage: 'alone',
  async ask(session, _id, { pace }) {
    const ended = await waitForEnd(session, pace.unfinished);
    const seconds = pace.unfinished / 1000;
    const expected = { zh: `连接在 ${seconds} 秒内结束`, en: `the connection is ended within ${seconds} s` };
    if (ended === 'ended') return kept([], expected);
    if (ended === 'aborted') return error(STOPPED.interrupted);
    if (ended !== 'open') return error({ zh: `无法连接：${ended}`, en: `no connection: ${ended}` });
    const actual: Bilingual = {
      zh: `只发了一半的头域，${seconds} 秒后连接仍然开着`,
      en: `half of the headers were sent, and after ${seconds} s the connection is still open`,
    };
    return notKept(expected, actual, []);
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
        `POST ${new URL(session.plan({}, session.shared('unfinished')).url).pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-`,
      );
    });
    socket.resume();
    socket.on('end', () => finish('ended'));
    socket.on('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => finish(begun ? 'ended' : code));
  });
}

function failed(expected: Bilingual, asked: Asked): Finding {
  const actual = answerOf(asked);
  const { kind } = asked.sent.failure ?? {};
  return kind === 'unreachable' || kind === 'aborted'
    ? error(actual, [asked])
    : notKept(expected, actual, [asked]);
}

const answerTime: CodeCheck = {
  stage: 'last',
  async ask(session, _id, { pace }) {
    const expected = {
      zh: `每个回复都在 ${pace.slowAnswer} ms 之内`,
      en: `every answer within ${pace.slowAnswer} ms`,
    };
    const answered = session.asked.filter(({ sent }) => sent.answeredMs !== null);
    const slow = answered
      .filter(({ sent }) => sent.answeredMs! > pace.slowAnswer)
      .sort((a, b) => b.sent.answeredMs! - a.sent.answeredMs!);
    const [slowest] = slow;
    if (slowest === undefined) return kept([], expected);
    const ms = Math.round(slowest.sent.answeredMs!);
    const actual = {
      zh: `${answered.length} 个回复中有 ${slow.length} 个更慢，最慢 ${ms} ms`,
      en: `${slow.length} of ${answered.length} answers are slower, the slowest ${ms} ms`,
    };
    return notKept(expected, actual, slow);
  },
};

export const TIMING_CHECKS = {
  'slow-sender': slowSender,
  'answers-after-body': answersAfterBody,
  'broken-connection': brokenConnection,
  'unfinished-request': unfinishedRequest,
  'answer-time': answerTime,
} satisfies Record<string, CodeCheck>;
