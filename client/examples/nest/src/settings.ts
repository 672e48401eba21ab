export const credentials = { appid: '1001', secret: process.env.STAFF_SERVICE_SECRET ?? 'abcdef' };
export const platformUrl = process.env.PLATFORM_URL ?? 'http://127.0.0.1:8080';
