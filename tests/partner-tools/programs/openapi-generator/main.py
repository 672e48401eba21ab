"""main.py A|B URL APPID CONTENT, with the secret in SECRET: sends a text message and prints the errcode."""

import hashlib
import os
import sys
import time

import appclient
import platformclient

endpoint, url, appid, content = sys.argv[1:]
timestamp = str(int(time.time() * 1000))
signature = hashlib.sha1((appid + os.environ["SECRET"] + timestamp).encode("utf-8")).hexdigest()

if endpoint == "A":
    client = platformclient.ApiClient(platformclient.Configuration(host=url))
    message = platformclient.CustomerMessage(from_user_id="123", msg_type="text", content=content)
    api = platformclient.PlatformApi(client)
    answer = api.receive_customer_message("v1", appid, timestamp, signature, message)
else:
    client = appclient.ApiClient(appclient.Configuration(host=url))
    message = appclient.StaffMessage(to_user_id="123", msg_type="text", content=content)
    answer = appclient.AppApi(client).send_message_to_customer(timestamp, signature, message)
print("errcode", answer.errcode)
