import { createPlatformClient, StaffServiceError } from '@staff-service/client';

const { PLATFORM_URL = 'http://127.0.0.1:8080', STAFF_SERVICE_SECRET = 'abcdef' } = process.env;

const platform = createPlatformClient({
  baseUrl: PLATFORM_URL,
  appid: '1001',
  secret: STAFF_SERVICE_SECRET,
  idempotency: true,
});

// 示例没有登录，正式使用时请加上 / Without a login, which real use needs.
export async function POST(request, { params }) {
  const { id } = await params;
  const body = await request.json().catch(() => undefined);
  try {
    await platform.receiveCustomerMessage({ FromUserId: id, MsgType: 'text', Content: body?.text });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof StaffServiceError)) throw error;
    console.error(error);
    return Response.json({ error: error.code }, { status: error.code === 'invalidMessage' ? 400 : 502 });
  }
}
