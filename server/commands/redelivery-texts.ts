/** What `outbox redeliver` tells people of a redelivery that the server runs, in both languages. */
export const TEXTS = {
  progress: (found: number, done: number, time: string | null) => ({
    zh: `找到 ${found} 条，已排入投递 ${done} 条${time === null ? '' : `，已处理到 ${time}`}`,
    en: `${found} found, ${done} put back${time === null ? '' : `, has come to ${time}`}`,
  }),
  goesOn: (id: string, server: string) => ({
    zh: `批量重新投递在服务器上继续；取消：npx staff-service outbox redeliver --cancel ${id}${server}`,
    en: `the redelivery goes on at the server; to cancel it: npx staff-service outbox redeliver --cancel ${id}${server}`,
  }),
  cancelled: {
    zh: '批量重新投递已取消，已排入的照常投递',
    en: 'the redelivery was cancelled; what was put back is delivered all the same',
  },
  isOver: { zh: '批量重新投递已经完成', en: 'the redelivery was done already' },
  id: {
    zh: '必须是批量重新投递的 ID，用 Ctrl-C 停止查看时会显示',
    en: 'must be the id of a redelivery, which Ctrl-C shows while it is followed',
  },
  waitsFor: {
    backlog: {
      zh: '；暂缓：该 APP 有 10,000 条以上待投递，减少后继续',
      en: '; holds back while 10,000 messages of the APP wait',
    },
    paused: {
      zh: '；暂缓：该 APP 已暂停且有 10,000 条以上待投递，恢复后继续',
      en: '; holds back: the APP is paused, and 10,000 of its messages wait; resume it',
    },
  },
};
