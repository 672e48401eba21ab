import { createReceiver } from '@staff-service/client';

const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async (message) => console.log(message.ToUserId, message.Content),
  onRefused: async (refusal, { method, path, appid, user, diagnose }) => {
    console.warn(method, path, appid, user, refusal.errcode, refusal.message);
    for (const { mistake, zh, en } of await diagnose()) console.warn(mistake, zh, en);
  },
});

export default { fetch: receiver };
