/**
 * Which check catches which mutant, as a page: `npm run mutants` writes it. That it is so, and not only said, is what
 * `tests/conformance/mutants.test.ts` runs.
 */
import { writeFileSync } from 'node:fs';
import { CHECKS, GROUPS } from '../../server/conformance/catalogue/catalogue.ts';
import { endpointOf, isCaller } from '../../server/conformance/catalogue/proofs.ts';
import type { AnsweringRole } from '../../server/conformance/results.ts';
import { MUTANTS } from './mutants/index.ts';
import type { Mutant } from './mutants/mutant.ts';

export const PAGE = new URL('MUTANTS.md', import.meta.url);

/** Checks that a role is asked and that no mutant is named by. */
export function uncovered(): { id: string; role: AnsweringRole }[] {
  const asked = CHECKS.flatMap(({ check }) =>
    check.roles.filter((role) => !isCaller(role)).map((role) => ({ id: check.id, role: endpointOf(role) })),
  );
  return asked.filter(
    ({ id, role }) => !MUTANTS.some(({ roles, caughtBy }) => roles.includes(role) && caughtBy.includes(id)),
  );
}

export function renderMatrix(): string {
  const link = (id: string) => `[\`${id}\`](../../generated/CONFORMANCE.md#${id})`;
  const roles = ({ roles }: Pick<Mutant, 'roles'>) => roles.join(', ');
  const catchers = ({ caughtBy, diagnosed }: Mutant) =>
    diagnosed ? '不能运行，并说明原因 / cannot be run, and says why' : caughtBy.map(link).join(', ');
  const caught = (id: string) =>
    MUTANTS.filter(({ caughtBy }) => caughtBy.includes(id)).map(({ id }) => `\`${id}\``);
  return [
    '<!-- Generated from tests/conformance/mutants by `npm run mutants`. Do not edit. -->',
    '',
    `# 变异体 / Mutants (${MUTANTS.length})`,
    '',
    '一致性测试本身的变异测试：每个变异体都是只含一处错误的实现，必须被针对该错误的检查项检出；每个检查项都至少检出一个变异体。两个正确的实现（参考服务器，和只用标准库的 `implementation.ts`）必须没有任何发现。测试运行这一切。',
    '',
    'What checks the checks: each mutant is an implementation that is broken in one way, and must be caught by the checks that name its fault; every check is failed by some mutant. Two right implementations, the reference server and `implementation.ts` with the standard library alone, must pass with no finding. The tests run all of this.',
    '',
    '从外面看不见、因此没有变异体的错误：接受后丢失 `Tag` 或其他内容，存成乱码，回复后才落盘，重复的幂等键处理了两次，只有一个密钥有效；在时间窗口之内重放同一个签名（规范允许，去重靠可选的 Idempotency-Key）。要发现这些错误，须查看实现保存了什么。',
    '',
    'Faults that nobody can see from outside, so that there is no mutant: `Tag` or other content lost after it was taken, text stored garbled, an answer before the message is on disk, a repeated key processed twice, only one active secret; and the same signature replayed within the window, which the contract allows (against repetition there is the optional Idempotency-Key). To see them, look at what the implementation has stored.',
    '',
    '| mutant | roles | 错误 / Fault | 被谁发现 / Caught by |',
    '| --- | --- | --- | --- |',
    ...MUTANTS.map(
      (mutant) =>
        `| \`${mutant.id}\` | ${roles(mutant)} | ${mutant.fault.zh}<br>${mutant.fault.en} | ${catchers(mutant)} |`,
    ),
    '',
    '## 每个检查项的变异体 / The mutants of each check',
    '',
    ...GROUPS.filter(({ group }) => !group.startsWith('caller-')).flatMap(({ group, title }) => [
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

if (import.meta.main) {
  writeFileSync(PAGE, renderMatrix());
  process.stdout.write(
    `tests/conformance/MUTANTS.md: ${MUTANTS.length} mutants. To run them: npx vitest run tests/conformance/mutants.test.ts\n`,
  );
}
