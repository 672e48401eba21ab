#!/bin/sh
# STAFF_SERVICE_SECRET=abcdef sh send.sh
platform=${STAFF_SERVICE_URL:-http://127.0.0.1:8080}
appid=1001
timestamp=$(date +%s)000
signature=$(printf '%s' "$appid$STAFF_SERVICE_SECRET$timestamp" | sha1sum | cut -c 1-40)
curl -sS "$platform/api/v1/$appid/staffService/message?timestamp=$timestamp&signature=$signature" \
  -H 'Content-Type: application/json' \
  -d '{"FromUserId":"123","MsgType":"text","Content":"你好"}'
