/**
 * Which check catches which mutant, as a page: `npm run mutants` writes it. That it is so, and not only said, is what
 * `mutants.test.ts` and `caller-mutants.test.ts` run.
 */
import { writeFileSync } from 'node:fs';
import { CHECKS, GROUPS } from '../../server/conformance/catalogue/catalogue.ts';
import type { Role } from '../../server/conformance/results.ts';
import { CALLER_MUTANTS } from './callers/mutants/index.ts';
import { MUTANTS } from './mutants/index.ts';
import type { DescribedMutant } from './mutants/mutant.ts';

/** In both directions. */
const ALL: readonly DescribedMutant[] = [...MUTANTS, ...CALLER_MUTANTS];

export const PAGE = new URL('MUTANTS.md', import.meta.url);

/** Checks that a role is asked and that no mutant is named by. */
export function uncovered(): { id: string; role: Role }[] {
  const asked = CHECKS.flatMap(({ check }) => check.roles.map((role) => ({ id: check.id, role })));
  return asked.filter(
    ({ id, role }) => !ALL.some(({ roles, caughtBy }) => roles.includes(role) && caughtBy.includes(id)),
  );
}

const link = (id: string) => `[\`${id}\`](../../generated/CONFORMANCE.md#${id})`;

export function renderMatrix(): string {
  const caught = (id: string) =>
    ALL.filter(({ caughtBy }) => caughtBy.includes(id)).map(({ id }) => `\`${id}\``);
  return [
    '<!-- Generated from tests/conformance/mutants and tests/conformance/callers/mutants by `npm run mutants`. Do not edit. -->',
    '',
    `# 变异体 / Mutants (${ALL.length})`,
    '',
    '一致性测试本身的变异测试：每个变异体都是只含一处错误的实现或调用方，必须被针对该错误的检查项检出；每个检查项都至少检出一个变异体。正确的实现（参考服务器，和只用标准库的 `implementation.ts`）和正确的调用方（只用标准库的 `callers/caller.ts`）必须没有任何发现。测试运行这一切。',
    '',
    'What checks the checks: each mutant is an implementation, or a caller, that is broken in one way, and must be caught by the checks that name its fault; every check is failed by some mutant. The right implementations, which are the reference server and `implementation.ts` with the standard library alone, and the right caller, `callers/caller.ts` with the standard library alone, must pass with no finding. The tests run all of this.',
    '',
    `## 提供接口的一方 / Whoever answers (${MUTANTS.length})`,
    '',
    '从外面看不见、因此没有变异体的错误：接受后丢失 `Tag` 或其他内容，存成乱码，回复后才落盘，重复的幂等键处理了两次，只有一个密钥有效；在时间窗口之内重放同一个签名（规范允许，去重靠可选的 Idempotency-Key）。要发现这些错误，须查看实现保存了什么。',
    '',
    'Faults that nobody can see from outside, so that there is no mutant: `Tag` or other content lost after it was taken, text stored garbled, an answer before the message is on disk, a repeated key processed twice, only one active secret; and the same signature replayed within the window, which the contract allows (against repetition there is the optional Idempotency-Key). To see them, look at what the implementation has stored.',
    '',
    ...table(MUTANTS),
    '',
    `## 调用接口的一方 / Whoever calls (${CALLER_MUTANTS.length})`,
    '',
    '从外面看不见、因此没有变异体的错误：程序重启后丢失待发送的消息，几小时之后才放弃或重复，密钥写进自己的日志，测试没有让它发送的消息类型中的错误。',
    '',
    'Faults that nobody can see from outside, so that there is no mutant: messages lost when the program restarts, what it gives up or doubles hours later, the secret in its own logs, and faults in types of messages that the suite has no means of making it send.',
    '',
    ...table(CALLER_MUTANTS),
    '',
    '## 每个检查项的变异体 / The mutants of each check',
    '',
    ...GROUPS.flatMap(({ group, title }) => [
      `### ${title.zh} / ${title.en}`,
      '',
      '| check | mutants |',
      '| --- | --- |',
      ...CHECKS.filter(({ check }) => check.group === group).map(
        ({ check: { id } }) => `| ${link(id)} | ${caught(id).join(', ')} |`,
      ),
      '',
    ]),
  ].join('\n');
}

function table(mutants: readonly DescribedMutant[]): string[] {
  const catchers = ({ caughtBy, diagnosed }: DescribedMutant) =>
    diagnosed ? '不能运行，并说明原因 / cannot be run, and says why' : caughtBy.map(link).join(', ');
  return [
    '| mutant | roles | 错误 / Fault | 被谁发现 / Caught by |',
    '| --- | --- | --- | --- |',
    ...mutants.map(
      (mutant) =>
        `| \`${mutant.id}\` | ${mutant.roles.join(', ')} | ${mutant.fault.zh}<br>${mutant.fault.en} | ${catchers(mutant)} |`,
    ),
  ];
}

if (import.meta.main) {
  writeFileSync(PAGE, renderMatrix());
  process.stdout.write(
    `tests/conformance/MUTANTS.md: ${ALL.length} mutants. To run them: npx vitest run tests/conformance/mutants.test.ts tests/conformance/caller-mutants.test.ts\n`,
  );
}
