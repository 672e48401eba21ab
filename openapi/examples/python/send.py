"""Sends customers' messages to the platform (endpoint A), Python 3.8 or later, standard library only:
python3 send.py USER TEXT
or without arguments: lines {"id": "1", "user": "123", "text": "您好"} on stdin, each answered by {"id": "1", "ok": true}
or {"id": "1", "ok": false, "error": "…"}. A customer's messages go one after another, those of several at once."""
import json, signal, sys, threading
from collections import deque
from call import Failure, send

ORDERS, LOCK = {}, threading.Lock()  # of each customer who has any; the first is under way
ROOM = threading.Semaphore(1000)  # so many orders at once; others wait in stdin

def answer(id, error=None):
    line = {'id': id, 'ok': True} if error is None else {'id': id, 'ok': False, 'error': error}
    with LOCK: print(json.dumps(line), flush=True)

def work(user):
    while True:
        order = ORDERS[user][0]
        try: answer(order['id'], send(user, order['text']))
        except Exception as error: answer(order['id'], str(error))  # and the customer's next one goes on
        ROOM.release()
        with LOCK:
            ORDERS[user].popleft()
            if not ORDERS[user]: return ORDERS.pop(user)

def take(line):
    order = None
    try:
        order = json.loads(line.decode())
        if not all(isinstance(order[name], str) for name in ('id', 'user', 'text')): raise TypeError
    except (ValueError, LookupError, TypeError, RecursionError):
        id = order.get('id') if isinstance(order, dict) else None
        return answer(id, '需要三个字符串 id、user、text / needs the strings id, user and text')
    ROOM.acquire()
    with LOCK:
        is_first = order['user'] not in ORDERS
        ORDERS.setdefault(order['user'], deque()).append(order)
    if is_first: threading.Thread(target=work, args=[order['user']]).start()

signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it with all its threads
if len(sys.argv) == 1:
    for line in sys.stdin.buffer: take(line)  # at its end, what waits is still sent
elif len(sys.argv) == 3:
    try: send(*sys.argv[1:])
    except Failure as failure: sys.exit(f'未被接受 / not accepted: {failure}')
else: sys.exit(__doc__)
