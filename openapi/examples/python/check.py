"""A first look at an APP (endpoint B) that runs, Python 3.8 or later, standard library only:
python3 check.py [http://127.0.0.1:8081/qmtapi]
It sends what the platform would and what must be refused. It is no conformance test, which looks at far more."""
import json, sys, time
from urllib.error import HTTPError
from urllib.request import Request, urlopen
from contract import SECRETS, sign

TEXT = '{"ToUserId":"check","MsgType":"text","Content":"您好 😀"}'
def signed(age=0, extra=''):
    timestamp = str(time.time_ns() // 1_000_000 - age * 1000)
    return f'?timestamp={timestamp}&signature={sign(SECRETS[0] + extra, timestamp)}'

CASES = [  # what it is, the query, the body, the errcode of the answer
    ('文本 / a text', signed(), TEXT, 0),
    ('没有 Content 的事件 / an event without Content', signed(), '{"ToUserId":"check","MsgType":"event.TEST"}', 0),
    ('没有签名 / no signature', '', TEXT, 30001),
    ('错误的签名 / a wrong signature', signed(extra='x'), TEXT, 30003),
    ('过期的时间戳 / a timestamp of 400 s ago', signed(age=400), TEXT, 30003),
    ('没有 Content 的文本 / a text without Content', signed(), '{"ToUserId":"check","MsgType":"text"}', 30005),
    ('不是 JSON / no JSON', signed(), '{', 30005)]

url = (sys.argv[1] if len(sys.argv) > 1 else 'http://127.0.0.1:8081/qmtapi').rstrip('/')
if not url.endswith('/staffService/message'): url += '/staffService/message'
failed = 0
for name, query, body, expected in CASES:
    try:
        try: response = urlopen(Request(url + query, body.encode(), {'Content-Type': 'application/json'}), timeout=10)
        except HTTPError as error: response = error
        text = response.read(65536).decode()
        code = json.loads(text)['errcode']
        is_right = response.status == 200 and type(code) is int and code == expected
        answer = f'HTTP {response.status} {text}'
    except (OSError, ValueError, LookupError, TypeError) as error: is_right, answer = False, repr(error)
    print('✓' if is_right else '✗', name, '' if is_right else f'→ {expected} ≠ {answer[:300]}')
    failed += not is_right
sys.exit(1 if failed else 0)
