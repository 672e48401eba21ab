/** What people can be told of deliveries, in both languages. */
export const TEXTS = {
  /** @param own pending messages of the APP, of `all` that are pending */
  outboxFull: (appid: string, own: number, all: number, limit: number) => ({
    zh: `APP ${appid} 有 ${own} 条消息待投递，它在 outboxLimit 中的份额已满（上限 ${limit} 条，全部 APP 现有 ${all} 条）；投递出去一些后再提交，若一直不减少，请查看投递失败的原因或调大 outboxLimit`,
    en: `APP ${appid}: ${own} messages wait for delivery, its share of outboxLimit is full (${all} of ${limit} for all APPs); send it again once some are delivered, and if none are, see why deliveries fail or raise outboxLimit`,
  }),
  noCallbackUrl: {
    zh: '该 appid 没有配置 callbackUrl',
    en: 'no callbackUrl is configured for this appid',
  },
};
