/** Words of the line that tells of an exchange, in both languages. */
export const TEXTS = {
  because: { zh: '：', en: ': ' },
  user: { zh: '客户', en: 'user' },
  waiting: { zh: '待投递', en: 'waiting' },
  attempt: (count: number) => ({ zh: `第 ${count} 次投递失败`, en: `attempt ${count} failed` }),
  dead: (count: number) => ({
    zh: `死信，投递 ${count} 次`,
    en: `dead after ${count} ${count === 1 ? 'attempt' : 'attempts'}`,
  }),
  skipped: { zh: '已跳过', en: 'skipped' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  next: (time: string) => ({ zh: `，下次 ${time}`, en: `, next ${time}` }),
};
