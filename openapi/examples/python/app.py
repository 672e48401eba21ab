"""A minimal APP (endpoint B), Python 3.8 or later, standard library only: PORT=8081 python3 app.py"""
import json, os, re, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
from contract import Refusal, authenticate, check

READ_AT_MOST = 1 << 21  # more than is allowed, so that somebody who sends too much still gets the answer
os.umask(0o077)  # for nobody else to read
STORE, LOCK = open('messages.ndjson', 'ab', buffering=0), threading.Lock()

def store(body):
    # The line break first, so that a line cut off by a crash stays one of its own; in JSON others are but space.
    line = b'\n' + body.replace(b'\r', b' ').replace(b'\n', b' ')
    try:
        with LOCK:
            if STORE.write(line) < len(line): raise OSError('disk full')
            os.fsync(STORE.fileno())
    except OSError: raise Refusal(30004, 'the message cannot be stored now, send it again later')

class App(BaseHTTPRequestHandler):
    protocol_version, timeout, disable_nagle_algorithm = 'HTTP/1.1', 15, True

    def handle(self):
        try: super().handle()
        except ConnectionError: pass  # the caller has hung up

    def length(self, digits, base):
        if re.fullmatch('[0-9]{1,15}' if base == 10 else '[0-9A-Fa-f]{1,15}', digits): return int(digits, base)
        self.close_connection = True  # nobody knows where the next request begins
        raise Refusal(400, 'the length of the body is not readable')

    def read_body(self):
        body, is_chunked = bytearray(), 'Transfer-Encoding' in self.headers
        left = -1 if is_chunked else self.length(self.headers.get('Content-Length', '0'), 10)
        while left != 0 and len(body) < READ_AT_MOST:
            if is_chunked: left = self.length(self.rfile.readline(100).decode('latin-1').split(';')[0].strip(), 16)
            part = self.rfile.read(min(left, READ_AT_MOST - len(body)))
            body += part
            if is_chunked: self.rfile.readline(100)
            elif part == b'': break
            else: left -= len(part)
        self.close_connection = self.close_connection or left != 0
        return bytes(body)

    def receive(self):
        body, url = self.read_body(), urlsplit(self.path)
        if url.path != '/qmtapi/staffService/message': raise Refusal(404, 'no such path')
        if self.command != 'POST': raise Refusal(405, 'use POST')
        if len(body) > 262144: raise Refusal(413, 'the body is over 262144 bytes')
        is_json = re.fullmatch('application/json *(; *charset="?utf-?8"?)?', self.headers.get('Content-Type', ''), re.I)
        if not is_json or 'Content-Encoding' in self.headers: raise Refusal(415, 'send application/json in UTF-8')
        authenticate(parse_qs(url.query))
        check(body)
        store(body)

    def do_POST(self):
        try: errcode, errmsg = self.receive() or (0, 'ok')  # stored, and only then accepted
        except Refusal as refusal: errcode, errmsg = refusal.args
        self.send_response(errcode if 0 < errcode < 1000 else 200)
        text = json.dumps({'errcode': errcode, 'errmsg': errmsg}).encode()
        self.send_header('Content-Type', 'application/json; charset=utf-8')
        self.send_header('Content-Length', str(len(text)))
        self.send_header('Allow', 'POST')
        self.end_headers()
        if self.command != 'HEAD': self.wfile.write(text)

    do_GET = do_HEAD = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_POST
    log_message = lambda *_: None  # it would write signatures down

ThreadingHTTPServer.request_queue_size = 128  # of connections at once that wait to be taken; 5 otherwise
server = ThreadingHTTPServer(('127.0.0.1', int(os.environ.get('PORT', 8081))), App)
print(f'http://127.0.0.1:{server.server_port}/qmtapi', flush=True)
server.serve_forever()
