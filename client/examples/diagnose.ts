import { diagnoseSignature } from '@staff-service/client';

const findings = await diagnoseSignature({
  appid: '1001',
  secrets: ['abcdef'],
  url: '/qmtapi/staffService/message?timestamp=1407812629434&signature=47d03685a046b4d67c1fe57be558619b9efc8eba',
});
for (const { mistake, zh, en } of findings) console.log(mistake, zh, en);
