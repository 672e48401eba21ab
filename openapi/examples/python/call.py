"""Calls endpoint A as the contract asks of a caller: what counts as success, what is sent again, and when."""
import json, os, random, re, socket, threading, time, uuid
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import quote, urlsplit
from contract import APPID, SECRETS, sign

PLATFORM = urlsplit(os.environ.get('STAFF_SERVICE_URL', 'http://127.0.0.1:8080'))
if PLATFORM.scheme not in ('http', 'https'): raise SystemExit('STAFF_SERVICE_URL 不是网址 / is no address')
PATH = f'{PLATFORM.path.rstrip("/")}/api/v1/{quote(APPID, safe="")}/staffService/message'
HAS_KEYS = os.environ.get('STAFF_SERVICE_IDEMPOTENCY') == '1'  # only where the platform knows Idempotency-Key
ATTEMPTS, TIMEOUT, LONGEST_PAUSE, LONGEST_ANSWER = 3, 10, 60, 65536  # seconds, bytes
NEVER, WITH_KEY, ALWAYS = range(3)  # sent again: it is final; it may have been processed; it certainly was not

class Failure(Exception):
    def __init__(self, what, retry, pause=0):
        super().__init__(re.sub(r'[\x00-\x1f\x7f-\x9f]+', ' ', what)[:300])
        self.retry, self.pause = retry, pause

def end(connected):
    try: connected.shutdown(socket.SHUT_RDWR)
    except OSError: pass  # it has ended already

def post(body, headers):
    """One attempt. Returns the answer's status, headers and text; None for a text that did not arrive whole."""
    timestamp = str(time.time_ns() // 1_000_000)
    query = f'timestamp={timestamp}&signature={sign(SECRETS[0], timestamp)}'
    kind = HTTPSConnection if PLATFORM.scheme == 'https' else HTTPConnection
    connection = kind(PLATFORM.hostname, PLATFORM.port, timeout=TIMEOUT)  # each time a new one: an old one may end
    try: connection.connect()
    except OSError as error: raise Failure(f'无法连接平台 / no connection: {error}', ALWAYS)
    latest = time.monotonic() + TIMEOUT
    timer = threading.Timer(TIMEOUT, end, [connection.sock])  # also of an answer that comes byte by byte
    timer.start()
    try:
        try: connection.request('POST', f'{PATH}?{query}', body, headers)
        except ConnectionError: pass  # it may have answered before it had read all
        response = connection.getresponse()
        while 101 < response.status < 200:  # an interim answer, which http.client does not skip
            response.headers = None
            response.begin()
        try: text = response.read(LONGEST_ANSWER + 1)
        except (OSError, HTTPException): text = None  # the status may say enough
        is_cut = text is None or response.length or len(text) > LONGEST_ANSWER or time.monotonic() >= latest
        return response.status, response.headers, None if is_cut else text
    except (OSError, HTTPException) as error:
        what = repr(error) if time.monotonic() < latest else f'{TIMEOUT} s'
        raise Failure(f'平台没有有效的回复 / no valid answer: {what}', WITH_KEY)
    finally:
        timer.cancel()
        connection.close()

def judge(status, headers, text):
    """Raises Failure unless it is 200 with a JSON object whose errcode is the number 0."""
    after, answer = headers.get('Retry-After', ''), None
    try: pause = int(after) if after.isdecimal() else parsedate_to_datetime(after).timestamp() - time.time()
    except (TypeError, ValueError, OverflowError): pause = 0
    try: answer, is_json = json.loads((text or b'').decode(), parse_constant=int), True  # int refuses NaN
    except (ValueError, RecursionError): is_json = False
    code, errmsg = (answer.get('errcode'), answer.get('errmsg', '')) if isinstance(answer, dict) else (None, '')
    if status != 200:
        retry = ALWAYS if status in (429, 503) else WITH_KEY if status == 408 or status >= 500 else NEVER
        raise Failure(f'HTTP {status}, {errmsg}', retry, pause)
    if not is_json: raise Failure('平台的回复不是完整的 JSON / the answer is not whole JSON', WITH_KEY, pause)
    if type(code) not in (int, float): raise Failure('回复中没有数字 errcode / the answer has no number errcode', NEVER)
    if code != 0: raise Failure(f'errcode {code}, {errmsg}', {30004: ALWAYS, -1: WITH_KEY}.get(code, NEVER), pause)

def send(user, text):
    """Returns once the platform has accepted the message, or raises Failure. A customer's next one only after that."""
    headers = {'Content-Type': 'application/json', 'Connection': 'close'}
    if HAS_KEYS: headers['Idempotency-Key'] = str(uuid.uuid4())  # the same one for each attempt
    message = {'FromUserId': user, 'MsgType': 'text', 'Content': text}
    try: body = json.dumps(message, ensure_ascii=False).encode()
    except UnicodeEncodeError: raise Failure('代理码元不成对，不是 UTF-8 / half a surrogate pair is not UTF-8', NEVER)
    for attempt in range(ATTEMPTS):
        try: return judge(*post(body, headers))
        except Failure as failure: failed = failure
        if attempt + 1 == ATTEMPTS or failed.retry == NEVER or failed.retry == WITH_KEY and not HAS_KEYS: raise failed
        time.sleep(max(random.uniform(0, 0.25 * 2 ** attempt), min(failed.pause, LONGEST_PAUSE)))
