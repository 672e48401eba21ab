/** Reading what was accepted, exporting it, and the audit trail. */
import type { Mutant } from './mutant.ts';

const HORIZON = { file: 'server/store/horizon.ts', tests: ['tests/store/forward-reader.test.ts'] };
const READER = { file: 'server/store/forward-reader.ts', tests: ['tests/store/forward-reader.test.ts'] };
const MESSAGES = {
  file: 'server/handlers/console/accepted-messages.ts',
  tests: ['tests/handlers/read-messages.test.ts'],
};
const AUDIT = { file: 'server/http/audit.ts', tests: ['tests/http/audit.test.ts'] };

export const FORWARD_MUTANTS: readonly Mutant[] = [
  {
    id: 'writers-not-waited-for',
    breaks: 'a row is not given before those with lower numbers can be seen',
    ...HORIZON,
    find: 'if (writersOf === undefined) {',
    replace: 'if (writersOf !== undefined) {',
  },
  {
    id: 'later-writers-waited-for',
    breaks: 'writers who begin later hold nobody up',
    ...HORIZON,
    find: '[...this.#pending.writers].filter((writer) => now.has(writer))',
    replace: '[...now]',
  },
  {
    id: 'horizon-beyond-its-row',
    breaks: 'the horizon is the row that was the highest when its writers were noted',
    ...HORIZON,
    find: 'Math.min(highest, this.#pending.highest)',
    replace: 'highest',
  },
  {
    id: 'deletions-unsaid',
    breaks: 'who comes after retention is told',
    ...READER,
    find: 'isLost: known < deleted_to }',
    replace: 'isLost: false }',
  },
  {
    id: 'deletions-of-new-numbers-unsaid',
    breaks: 'who crosses to new numbers is told what was deleted of them',
    ...READER,
    find: 'known < ended_at || deleted_to > restart_at',
    replace: 'known < ended_at',
  },
  {
    id: 'restored-database-unnoticed',
    breaks: 'a position of another database is noticed',
    ...READER,
    find: "own !== undefined && start.id !== '' && own.id !== start.id",
    replace: 'false',
  },
  {
    id: 'restart-not-noted',
    breaks: 'numbers that are given again are other ones',
    file: 'server/store/numbering.ts',
    find: 'if (left < highest) return noteRestart(db, table, numbers, left);',
    replace: '',
    tests: ['tests/store/forward-reader.test.ts'],
  },
  {
    id: 'link-reads-all-messages',
    breaks: 'a shared link reads its own APP’s messages alone',
    ...MESSAGES,
    find: 'const wanted = own ?? appid;',
    replace: 'const wanted = appid;',
  },
  {
    id: 'revoked-while-waiting',
    breaks: 'what let a waiting request in is looked at again',
    ...MESSAGES,
    find: 'if (!(await access.holds(caller)))',
    replace: 'if (false)',
  },
  {
    id: 'nobody-is-woken',
    breaks: 'who waits is woken by a commit',
    file: 'server/handlers/console/message-waiters.ts',
    find: 'if (seen !== reached) wake();',
    replace: 'if (seen > reached) wake();',
    tests: ['tests/handlers/read-messages.test.ts'],
  },
  {
    id: 'follow-ends',
    breaks: 'an export that follows does not end',
    file: 'server/commands/journal-follow.ts',
    find: '    if (isEnd && !follow) break;\n',
    replace: '    if (isEnd) break;\n',
    tests: ['tests/commands/journal.test.ts'],
  },
  {
    id: 'refused-not-audited',
    breaks: 'refused operations are in the audit trail too',
    ...AUDIT,
    find: 'if (ctx.state.answer === undefined) await note(ctx, statusOf(error));',
    replace: '',
  },
  {
    id: 'strangers-fill-the-trail',
    breaks: 'whoever has no credential is noted a few times a minute',
    ...AUDIT,
    find: 'if (limit?.admits() === false) return;',
    replace: '',
  },
  {
    id: 'trail-takes-what-is-wrong',
    breaks: 'nothing is taken from a request that breaks the contract',
    ...AUDIT,
    find: "if (parameters === undefined) return { app_id: null, ids: '[]' };\n  const { path, query } = parameters;",
    replace: 'const { path, query } = parameters ?? ({ path: {}, query: {} } as never);',
  },
  {
    id: 'programs-fill-the-trail',
    breaks: 'what programs hand over is not in the audit trail',
    ...AUDIT,
    find: "if (audit !== 'byHand') return audit === 'always';",
    replace: "return audit !== 'never';",
  },
];
