"""What the contract says of a request: its signature, in both directions, and its message."""
import hashlib, hmac, itertools, json, os, re, time

APPID = os.environ.get('STAFF_SERVICE_APPID', '1001')
# Two may be active at once, so that one can be replaced without an outage.
NAMES = ['STAFF_SERVICE_SECRET', 'STAFF_SERVICE_SECRET_2']
SECRETS = [re.sub(r'\r?\n\Z', '', os.environ.get(name, '')) for name in NAMES]  # without a file's last newline
if not SECRETS[0]: raise SystemExit('没有设置 STAFF_SERVICE_SECRET / STAFF_SERVICE_SECRET is not set')
EVENT = r'event(\.[^\x00-\x20\x7f]+)?'
ID = r'[^\x00-\x1f\x7f\ud800-\udfff]'  # nor half a surrogate pair, which is not UTF-8
RULES = {  # what the text of each property must match
    'ToUserId': ID + '{1,128}', 'MsgType': rf'(?!.{{129}})(text|image|voice|file|{EVENT})',
    'Content': r'[^\x00]{0,20000}', 'ServiceId': ID + '{0,128}',
    'WorkerNum': ID + '{0,128}', 'WorkerName': r'[^\x00]{0,256}'}

class Refusal(Exception): pass  # errcode and errmsg of the answer; below 1000 the errcode is the HTTP status as well

def sign(secret, timestamp): return hashlib.sha1((APPID + secret + timestamp).encode()).hexdigest()

def authenticate(query):
    timestamps, signatures = query.get('timestamp', []), query.get('signature', [])
    if not any(timestamps) or not any(signatures): raise Refusal(30001, 'timestamp or signature is missing')
    timestamp = timestamps[0] if len(timestamps) == len(signatures) == 1 else 'given twice'
    # Digits and nothing else ([0-9], not \d): that stops a length-extended SHA-1.
    if not re.fullmatch('[0-9]{10}|[0-9]{13}', timestamp): raise Refusal(30003, 'timestamp must be 13 digits, once')
    if abs(int(timestamp.ljust(13, '0')) / 1000 - time.time()) > 300: raise Refusal(30003, 'timestamp is not fresh')
    expected = [sign(secret, timestamp) for secret in SECRETS if secret]
    if not any([hmac.compare_digest(one.encode(), signatures[0].encode()) for one in expected]):
        raise Refusal(30003, 'signature does not match appid, secret and timestamp')

def check(body):
    try:  # decoded first, because of bytes json.loads takes UTF-16 too; and int refuses NaN, which it takes otherwise
        message = json.loads(body.decode('utf-8'), parse_constant=int)
    except (ValueError, RecursionError): raise Refusal(30005, 'the body is not JSON in UTF-8')
    steps = [1 if one in b'[{' else -1 for one in re.sub(rb'"(\\.|[^"\\])*"|[^][{}]', b'', body)]  # strings left out
    if not isinstance(message, dict) or max(itertools.accumulate(steps)) > 64:
        raise Refusal(30005, 'the body must be an object of 64 levels or less')
    message = {name: value for name, value in message.items() if value is not None}  # null is absence
    for name, pattern in RULES.items():
        if name in message:
            if not isinstance(message[name], str) or not re.fullmatch(pattern, message[name]):
                raise Refusal(30005, f'/{name}: must be a string that matches {pattern}')
        elif name in ('ToUserId', 'MsgType') or name == 'Content' and not re.fullmatch(EVENT, message['MsgType']):
            raise Refusal(30005, f'/{name}: required property is missing')
