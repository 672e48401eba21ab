<?php // A first look at an APP (endpoint B) that runs, PHP 8.1 or later: php check.php [http://127.0.0.1:8081/qmtapi]
// It sends what the platform would and what must be refused. It is no conformance test, which looks at far more.
if (PHP_SAPI !== 'cli') exit; // not for whoever finds it on a web server
require __DIR__ . '/signature.php';

const TEXT = '{"ToUserId":"check","MsgType":"text","Content":"您好 😀"}';

function signed(int $age = 0, string $extra = ''): string
{
    $timestamp = (string) ((int) (microtime(true) * 1000) - $age * 1000);
    return "?timestamp=$timestamp&signature=" . sign(secrets()[0] . $extra, $timestamp);
}

if (!secrets()) {
    fwrite(STDERR, "没有设置 STAFF_SERVICE_SECRET / STAFF_SERVICE_SECRET is not set\n");
    exit(2);
}
$cases = [ // what it is, the query, the body, the errcode of the answer
    ['文本 / a text', signed(), TEXT, 0],
    ['没有 Content 的事件 / an event without Content', signed(), '{"ToUserId":"check","MsgType":"event.TEST"}', 0],
    ['没有签名 / no signature', '', TEXT, 30001],
    ['错误的签名 / a wrong signature', signed(extra: 'x'), TEXT, 30003],
    ['过期的时间戳 / a timestamp of 400 s ago', signed(age: 400), TEXT, 30003],
    ['没有 Content 的文本 / a text without Content', signed(), '{"ToUserId":"check","MsgType":"text"}', 30005],
    ['不是 JSON / no JSON', signed(), '{', 30005],
];
$url = rtrim($argv[1] ?? 'http://127.0.0.1:8081/qmtapi', '/');
if (!str_ends_with($url, '/staffService/message')) $url .= '/staffService/message';
$failed = 0;
foreach ($cases as [$name, $query, $body, $expected]) {
    $options = ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => $body];
    $options += ['timeout' => 10, 'ignore_errors' => true, 'follow_location' => 0];
    $stream = @fopen($url . $query, 'rb', false, stream_context_create(['http' => $options]));
    $text = $stream ? stream_get_contents($stream, 65536) : '';
    $status = $stream ? stream_get_meta_data($stream)['wrapper_data'][0] : '';
    $isRight = preg_match('/^HTTP\S+ 200/', $status) && (json_decode($text)->errcode ?? null) === $expected;
    $answer = $stream ? "$status $text" : str_replace($query, '', error_get_last()['message']);
    echo $isRight ? "✓ $name\n" : "✗ $name → $expected ≠ " . substr($answer, 0, 300) . "\n";
    $failed += $isRight ? 0 : 1;
}
exit($failed ? 1 : 0);
