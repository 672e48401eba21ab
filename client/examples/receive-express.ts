import { createReceiver, toNodeHandler } from '@staff-service/client/node';
import express from 'express';

const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async (message) => console.log(message.ToUserId, message.Content),
});

express().use(toNodeHandler(receiver)).listen(3000);
