import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createReceiver, toNodeHandler } from '@staff-service/client/node';
import { AppModule } from './app.module.js';
import { MessagesService } from './messages.service.js';
import { credentials } from './settings.js';

const app = await NestFactory.create<NestExpressApplication>(AppModule, { bodyParser: false });
const messages = app.get(MessagesService);
const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: credentials.appid, secrets: [credentials.secret] }],
  onMessage: (message) => messages.receive(message),
});

// 要在消息体解析之前：签名和校验用的是收到的字节 / Before the body parser: it verifies the bytes that came.
app.use(toNodeHandler(receiver));
app.useBodyParser('json');
await app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
