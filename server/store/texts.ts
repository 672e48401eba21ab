/** What people can be told of the store, in both languages. */
import type { Bilingual } from '@staff-service/client';

export const TEXTS = {
  damaged: (check: unknown) => ({ zh: `备份已损坏：${check}`, en: `the copy is damaged: ${check}` }),
  noDatabase: { zh: '没有数据库', en: 'there is no database' },
  inUse: { zh: '另一个进程正在使用它', en: 'another process is using it' },
  locked: { zh: '另一个进程锁住了数据库', en: 'another process has locked the database' },
  encoding: (encoding: unknown) => ({
    zh: `编码是 ${encoding}，存不下所有文字；请新建 UTF8 的数据库：createdb --encoding UTF8 --template template0 --locale C.UTF-8 …`,
    en: `its encoding is ${encoding}, which cannot hold every text; create one with UTF8: createdb --encoding UTF8 --template template0 --locale C.UTF-8 …`,
  }),
  refusedByPooler: (parameter: string) => ({
    zh: `pgbouncer 不接受 ${parameter}；请在它的配置里加上这一行：ignore_startup_parameters = ${parameter}`,
    en: `pgbouncer refuses ${parameter}; add this line to its configuration: ignore_startup_parameters = ${parameter}`,
  }),
  notReached: (seconds: number, reason: string) => ({
    zh: `等了 ${seconds} 秒（DATABASE_WAIT）仍连不上：${reason}`,
    en: `not reached in ${seconds} s (DATABASE_WAIT): ${reason}`,
  }),
  newer: { zh: '数据由更新版本的程序写成', en: 'the data was written by a newer version' },
  fileGone: {
    zh: '文件已被删除、移走或替换，写入会丢失；请放回原处，或重新启动',
    en: 'the file was deleted, moved or replaced, so what is written would be lost; put it back, or restart',
  },
  folderUnusable: (reason: Bilingual) => ({
    zh: `数据目录不可用：${reason.zh}`,
    en: `the data folder cannot be used: ${reason.en}`,
  }),
  databaseUnusable: (reason: Bilingual) => ({
    zh: `数据库不可用：${reason.zh}`,
    en: `the database cannot be used: ${reason.en}`,
  }),
};
