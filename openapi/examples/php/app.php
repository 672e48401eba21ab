<?php // A minimal APP (endpoint B), PHP 8.1 or later: php -d display_errors=stderr -S 127.0.0.1:8081 app.php
require __DIR__ . '/signature.php';

const EVENT = 'event(\.[^\x00-\x20\x7f]+)?';
const RULES = [ // what the text of each property must match
    'ToUserId' => '[^\x00-\x1f\x7f]{1,128}', 'MsgType' => '(?!.{129})(text|image|voice|file|' . EVENT . ')',
    'Content' => '[^\x00]{0,20000}', 'ServiceId' => '[^\x00-\x1f\x7f]{0,128}',
    'WorkerNum' => '[^\x00-\x1f\x7f]{0,128}', 'WorkerName' => '[^\x00]{0,256}',
];

class Refusal extends Exception {} // its code is the errcode of the answer, below 1000 the HTTP status as well

function matches(string $pattern, string $text): bool { return preg_match("/^(?:$pattern)\z/u", $text) === 1; }

/** From the query itself, because $_GET hides what is given twice. */
function parameter(string $name): string
{
    preg_match_all("/(?:^|&)$name=([^&]+)/", $_SERVER['QUERY_STRING'] ?? '', $found);
    if (count($found[1]) === 0) throw new Refusal("$name is missing", 30001);
    if (count($found[1]) > 1) throw new Refusal("$name must be given once", 30003);
    return urldecode($found[1][0]);
}

function authenticate(string $timestamp, string $signature): void
{
    // Digits and nothing else: that stops a length-extended SHA-1.
    if (!matches('[0-9]{10}|[0-9]{13}', $timestamp)) throw new Refusal('timestamp must be 13 digits (or 10)', 30003);
    $age = microtime(true) - (int) str_pad($timestamp, 13, '0') / 1000;
    if (abs($age) > 300) throw new Refusal('timestamp is not fresh', 30003);
    if (!$secrets = secrets()) throw new Refusal('STAFF_SERVICE_SECRET is not set here', 30004);
    $matches = fn($secret) => hash_equals(sign($secret, $timestamp), $signature);
    if (!array_filter($secrets, $matches)) throw new Refusal('signature does not match appid, secret and timestamp', 30003);
}

function check(string $body): void
{
    $message = json_decode($body, true, 65); // PHP counts one level more; it refuses what is not UTF-8
    if (!is_array($message) || ltrim($body)[0] !== '{') // which tells {} from []
        throw new Refusal('the body must be a JSON object in UTF-8, of 64 levels at most', 30005);
    foreach (RULES as $name => $pattern) {
        $value = $message[$name] ?? null;
        $given = $value !== null; // null is absence
        $needed = $name === 'Content' ? !matches(EVENT, $message['MsgType']) : in_array($name, ['ToUserId', 'MsgType']);
        if (!$given && $needed) throw new Refusal("/$name: required property is missing", 30005);
        if ($given && !(is_string($value) && matches($pattern, $value)))
            throw new Refusal("/$name: must be a string that matches $pattern", 30005);
    }
}

function store(string $body): void
{
    // The line break first, so that a line cut off by a crash stays one of its own; in JSON others are but space.
    $line = "\n" . strtr($body, "\r\n", '  ');
    umask(0077); // for nobody else to read
    $file = fopen(getenv('STAFF_SERVICE_MESSAGES') ?: dirname(__DIR__) . '/messages.ndjson', 'ab'); // not to be served
    $stored = $file && flock($file, LOCK_EX) && fwrite($file, $line) === strlen($line) && fsync($file);
    if (!$stored) throw new Refusal('the message cannot be stored now, send it again later', 30004);
}

try {
    $body = file_get_contents('php://input', false, null, 0, 262145);
    $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
    if ($path !== '/qmtapi/staffService/message') throw new Refusal('no such path', 404);
    if ($_SERVER['REQUEST_METHOD'] !== 'POST') throw new Refusal('use POST', 405);
    if (strlen($body) > 262144) throw new Refusal('the body is over 262144 bytes', 413);
    $is_json = preg_match('/^application\/json *(; *charset="?utf-?8"?)?\z/i', $_SERVER['CONTENT_TYPE'] ?? '');
    if (!$is_json || isset($_SERVER['HTTP_CONTENT_ENCODING'])) throw new Refusal('send application/json', 415);
    authenticate(parameter('timestamp'), parameter('signature'));
    check($body);
    store($body);
    [$errcode, $errmsg] = [0, 'ok']; // stored, and only then accepted
} catch (Refusal $refusal) {
    [$errcode, $errmsg] = [$refusal->getCode(), $refusal->getMessage()];
}
http_response_code(0 < $errcode && $errcode < 1000 ? $errcode : 200);
header('Content-Type: application/json; charset=utf-8');
header('Allow: POST');
echo json_encode(['errcode' => $errcode, 'errmsg' => $errmsg]);
