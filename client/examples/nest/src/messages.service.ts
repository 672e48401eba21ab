import { Injectable } from '@nestjs/common';
import { createPlatformClient, type MessageOf } from '@staff-service/client/node';
import { credentials, platformUrl } from './settings.js';

@Injectable()
export class MessagesService {
  readonly #platform = createPlatformClient({ baseUrl: platformUrl, ...credentials, idempotency: true });

  /** 先保存，再返回 / Store it before this returns. */
  async receive(message: MessageOf<'app'>): Promise<void> {
    console.log(message.ToUserId, message.Content);
  }

  async send(customer: string, text: string): Promise<void> {
    await this.#platform.receiveCustomerMessage({ FromUserId: customer, MsgType: 'text', Content: text });
  }
}
