# STAFF_SERVICE_SECRET=abcdef python3 send.py
import hashlib
import json
import os
import time
import urllib.request

platform = os.environ.get("STAFF_SERVICE_URL", "http://127.0.0.1:8080")
appid = "1001"
timestamp = str(time.time_ns() // 1_000_000)
signed = appid + os.environ["STAFF_SERVICE_SECRET"] + timestamp
signature = hashlib.sha1(signed.encode("utf-8")).hexdigest()
message = {"FromUserId": "123", "MsgType": "text", "Content": "你好"}
request = urllib.request.Request(
    f"{platform}/api/v1/{appid}/staffService/message?timestamp={timestamp}&signature={signature}",
    data=json.dumps(message, ensure_ascii=False).encode("utf-8"),
    headers={"Content-Type": "application/json"},
)
with urllib.request.urlopen(request, timeout=10) as answer:
    print(answer.read().decode("utf-8"))
