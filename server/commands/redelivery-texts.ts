/** What a terminal shows of a redelivery that runs, in both languages. */
export const TEXTS = {
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
