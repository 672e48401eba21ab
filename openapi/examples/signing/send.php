<?php // STAFF_SERVICE_SECRET=abcdef php send.php
$platform = getenv('STAFF_SERVICE_URL') ?: 'http://127.0.0.1:8080';
$appid = '1001';
$timestamp = sprintf('%d', microtime(true) * 1000);
$signature = sha1($appid . getenv('STAFF_SERVICE_SECRET') . $timestamp);
$query = http_build_query(['timestamp' => $timestamp, 'signature' => $signature]);
$message = ['FromUserId' => '123', 'MsgType' => 'text', 'Content' => '你好'];
echo file_get_contents("$platform/api/v1/$appid/staffService/message?$query", false, stream_context_create(['http' => [
    'method' => 'POST',
    'header' => 'Content-Type: application/json',
    'content' => json_encode($message, JSON_UNESCAPED_UNICODE),
    'follow_location' => 0,
    'ignore_errors' => true,
    'timeout' => 10,
]]));
