<?php // One HTTP request after another, or, from several fibers, many at once.

const TIMEOUT = 10, LONGEST_ANSWER = 65536; // seconds, bytes

class Answer
{
    public int $status = 0;
    public string $retryAfter = '';
    public ?string $text = ''; // null when it did not arrive whole
}

/** What curl is at, and how the requests ended that are over. */
class Requests
{
    static CurlMultiHandle $all;
    static array $results = [];
}
Requests::$all = curl_multi_init();

/** Lets the requests go on, for some 10 ms. */
function proceed(): void
{
    curl_multi_exec(Requests::$all, $running);
    while ($ended = curl_multi_info_read(Requests::$all))
        Requests::$results[spl_object_id($ended['handle'])] = $ended['result'];
    if ($running) curl_multi_select(Requests::$all, 0.01); else usleep(10_000);
}

function wait(callable $isOver): void
{
    while (!$isOver()) Fiber::getCurrent() ? Fiber::suspend() : proceed();
}

function pause(float $seconds): void
{
    $end = hrtime(true) + $seconds * 1e9;
    wait(fn() => hrtime(true) >= $end);
}

/** One attempt, signed anew. */
function post(string $body, array $headers): Answer
{
    $timestamp = sprintf('%d', microtime(true) * 1000);
    $query = http_build_query(['timestamp' => $timestamp, 'signature' => sign(secrets()[0], $timestamp)]);
    $platform = rtrim(getenv('STAFF_SERVICE_URL') ?: 'http://127.0.0.1:8080', '/');
    $call = curl_init("$platform/api/v1/" . rawurlencode(appid()) . "/staffService/message?$query");
    $answer = new Answer();
    curl_setopt_array($call, [ // it follows no redirect
        CURLOPT_POSTFIELDS => $body,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_TIMEOUT => TIMEOUT,
        CURLOPT_FRESH_CONNECT => true, // the other side may just be closing an old one, and curl would send again
        CURLOPT_FORBID_REUSE => true,
        CURLOPT_HEADERFUNCTION => function ($call, $line) use ($answer) {
            if (preg_match('/^retry-after:\s*(.*?)\s*$/i', $line, $found)) $answer->retryAfter = $found[1];
            return strlen($line);
        },
        CURLOPT_WRITEFUNCTION => function ($call, $part) use ($answer) {
            $answer->text .= $part;
            return strlen($answer->text) > LONGEST_ANSWER ? 0 : strlen($part); // 0 ends it
        },
    ]);
    curl_multi_add_handle(Requests::$all, $call);
    $id = spl_object_id($call);
    wait(fn() => isset(Requests::$results[$id]));
    $result = Requests::$results[$id];
    unset(Requests::$results[$id]);
    $answer->status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
    $error = curl_error($call) ?: curl_strerror($result);
    if ($result !== CURLE_OK) $answer->text = null;
    $isSent = curl_getinfo($call, CURLINFO_REQUEST_SIZE) > 0;
    curl_multi_remove_handle(Requests::$all, $call);
    if (!$isSent) throw new Failure("无法连接平台 / no connection: $error", Retry::Always);
    if ($answer->status < 200) throw new Failure("平台没有有效的回复 / no valid answer: $error", Retry::WithKey);
    return $answer;
}
