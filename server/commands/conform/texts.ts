/** What `conform` tells people besides its reports, in both languages. */
import type { Bilingual } from '@staff-service/client';

export const TEXTS = {
  profile: (profiles: readonly string[]) => ({
    zh: `必须是 ${profiles.join('、')} 之一，后面可加 ,idempotency（只写 idempotency 等同于 recommended,idempotency）`,
    en: `must be one of ${profiles.join(', ')}, with ,idempotency after it if wanted (idempotency alone: recommended,idempotency)`,
  }),
  noSuchCheck: (role: string) => ({
    zh: `${role} 没有这个检查项或组，--list 列出全部`,
    en: `no such check or group for ${role}, --list names all`,
  }),
  secretMissing: {
    zh: '缺少密钥：设置环境变量 STAFF_SERVICE_SECRET，或用 --secret-file、--secret',
    en: 'the secret is missing: set STAFF_SERVICE_SECRET, or give --secret-file or --secret',
  },
  givenTwice: { zh: '给出了两次', en: 'is given twice' },
  notAReport: (reason: Bilingual) => ({
    zh: `不是 staff-service conform 的 JSON 报告（--report json=FILE）：${reason.zh}`,
    en: `is no JSON report of staff-service conform (--report json=FILE): ${reason.en}`,
  }),
  noSuchClause: { zh: '不在 clauses 中', en: 'is not among the clauses' },
  partTwice: (role: string, target: string, file: string) => ({
    zh: `${role} ${target} 的同一测试已在 ${file} 中`,
    en: `the same run of ${role} ${target} is in ${file} already`,
  }),
  oneNameAFile: (files: number, names: number) => ({
    zh: `每个文件一个：${files} 个文件，${names} 个名称`,
    en: `one for each file: ${files} files, ${names} names`,
  }),
  sinceNone: (role: string) => ({
    zh: `没有与它比较的：给出的报告中没有 ${role} 的`,
    en: `nothing to compare it with: none of the reports is of ${role}`,
  }),
  sinceSeveral: (role: string, target: string) => ({
    zh: `不知道与哪一份比较：有几份 ${role} 的报告，被测地址都不是 ${target}，或都是`,
    en: `which report it belongs to is not clear: several are of ${role}, and none or more than one of ${target}`,
  }),
  sinceTwice: (file: string) => ({
    zh: `已有一份更早的报告与 ${file} 比较`,
    en: `${file} has an older report already`,
  }),
  differentVersions: (list: readonly string[]) => ({
    zh: `报告来自不同版本的测试工具（规范版本）：${list.join('；')}`,
    en: `the reports are of different versions of the suite (of the contract): ${list.join('; ')}`,
  }),
  baselineNeeded: { zh: '须与 --baseline 一起使用', en: 'goes with --baseline' },
  noSuchId: (id: string) => ({
    zh: `没有检查项 ${id}：conform 的 --list 列出全部`,
    en: `there is no check ${id}: conform with --list names all`,
  }),
  notOfRole: (id: string, roles: readonly string[]) => ({
    zh: `检查项 ${id} 只有这些角色有：${roles.join('、')}`,
    en: `the check ${id} is only of ${roles.join(', ')}`,
  }),
  noSuchDay: { zh: '没有这一天', en: 'there is no such day' },
  knownTwice: (at: number) => ({
    zh: `与 /known/${at} 重复：同一检查项的同一角色只写一次`,
    en: `stands at /known/${at} already: once for a check and role`,
  }),
  baselineMissing: {
    zh: '没有这个文件：加上 --update-baseline 即可写出',
    en: 'there is no such file: --update-baseline writes it',
  },
  baselineNotWritten: {
    zh: '没有改动：测试没有完成',
    en: 'left as it is: the run did not come to its end',
  },
  baselineWritten: (added: number, removed: number, all: number) => ({
    zh: `已写入：新增 ${added} 项，删除 ${removed} 项，共 ${all} 项`,
    en: `written: ${added} added, ${removed} taken out, ${all} in all`,
  }),
  waiting: (seconds: number) => ({ zh: `429：等待 ${seconds} 秒`, en: `429: waiting ${seconds} s` }),
  oneToStdout: { zh: '只能有一个', en: 'only one can go to standard output' },
  report: (formats: readonly string[]) => ({
    zh: `必须是 格式=文件，格式为 ${formats.join('、')}`,
    en: `must be format=file, with a format of ${formats.join(', ')}`,
  }),
};
