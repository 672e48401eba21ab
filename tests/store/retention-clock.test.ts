import { expect, it } from 'vitest';
import { PatientClock } from '../../server/store/patient-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);

function clocks(latest = START) {
  const time = { wall: START, monotonic: 0 };
  const clock = new PatientClock(latest, () => time.monotonic);
  const pass = (ms: number) => {
    time.wall += ms;
    time.monotonic += ms;
    return clock.now(time.wall);
  };
  return { time, clock, pass };
}

it('follows the wall clock', () => {
  const { time, pass } = clocks();
  for (const ms of [0, 1, HOUR, DAY]) expect(pass(ms)).toBe(time.wall);
});

it('a clock that is ten years ahead for an hour brings no more than another hour', () => {
  const { time, pass } = clocks();
  time.wall += 3650 * DAY;
  expect(pass(HOUR)).toBe(START + 2 * HOUR);
  time.wall -= 3650 * DAY;
  expect(pass(0)).toBe(time.wall);
  expect(pass(HOUR)).toBe(time.wall);
});

it('after a start with a wrong clock nothing is taken for older than it is', () => {
  const { time, pass } = clocks(START - HOUR);
  time.wall += 3650 * DAY;
  expect(pass(0)).toBe(START - HOUR);
});

it('after two days away it is right again in two days', () => {
  const { time, pass } = clocks(START - 2 * DAY);
  expect(pass(DAY)).toBe(time.wall - DAY);
  expect(pass(DAY)).toBe(time.wall);
});

it('a clock that was set back is followed at once', () => {
  const { time, clock } = clocks();
  time.wall -= DAY;
  expect(clock.now(time.wall)).toBe(START - DAY);
});

it('messages that were written by a clock that was ahead are no proof of the time', () => {
  const { time, clock } = clocks(START + 3650 * DAY);
  expect(clock.now(time.wall)).toBe(time.wall);
});

it('a clock that is a year behind for a minute holds nothing up afterwards', () => {
  const { time, pass } = clocks();
  time.wall -= 365 * DAY;
  expect(pass(30_000)).toBe(time.wall);
  expect(pass(30_000)).toBe(time.wall);
  time.wall += 365 * DAY;
  expect(pass(0)).toBe(START);
  expect(pass(HOUR)).toBe(time.wall);
});

it.each([
  ['with messages', START - HOUR],
  ['without a message', 0],
])('a start %s before the clock is set is right soon after it is', (_what, latest) => {
  const { time, pass } = clocks(latest);
  time.wall = 0;
  expect(pass(HOUR)).toBe(HOUR);
  time.wall = START + HOUR;
  pass(0);
  expect(pass(2 * HOUR)).toBe(time.wall);
});

it('a clock that goes back and forth never brings more than twice the time that passes', () => {
  const { time, clock, pass } = clocks();
  for (let turn = 1; turn <= 10; turn += 1) {
    time.wall += 365 * DAY;
    expect(pass(HOUR)).toBeLessThanOrEqual(START + 2 * turn * HOUR);
    time.wall -= 730 * DAY;
    expect(clock.now(time.wall)).toBe(time.wall);
    time.wall += 365 * DAY;
  }
  expect(pass(0)).toBe(START + 10 * HOUR);
  expect(pass(HOUR)).toBe(time.wall);
});
