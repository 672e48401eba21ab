import { createReceiver, Refusal } from '@staff-service/client';

const receiver = createReceiver({
  endpoint: 'platform', // serves endpoint A, for every APP that secretsFor knows
  secretsFor: async (appid) => (appid === '1001' ? ['abcdef'] : undefined),
  onMessage: async (message, { appid }) => {
    if (message.FromUserId === 'blocked') throw new Refusal(40001, '客户已被屏蔽 / the customer is blocked');
    console.log(appid, message.FromUserId, message.Content);
  },
});

export default { fetch: receiver };
