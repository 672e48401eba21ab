import {
  BadGatewayException,
  BadRequestException,
  Body,
  Controller,
  HttpCode,
  Param,
  Post,
} from '@nestjs/common';
import { StaffServiceError } from '@staff-service/client/node';
import { MessagesService } from './messages.service.js';

/** 示例没有登录，正式使用时请加上 / Without a login, which real use needs. */
@Controller('customers')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Post(':id/messages')
  @HttpCode(204)
  async send(@Param('id') id: string, @Body() body: { text: string } | undefined): Promise<void> {
    try {
      await this.messages.send(id, body?.text as string);
    } catch (error) {
      if (!(error instanceof StaffServiceError)) throw error;
      console.error(error);
      throw error.code === 'invalidMessage'
        ? new BadRequestException(error.code)
        : new BadGatewayException(error.code);
    }
  }
}
