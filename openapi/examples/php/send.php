<?php // Sends customers' messages to the platform (endpoint A), PHP 8.1 or later with its curl extension.
const USAGE = <<<'TEXT'
php send.php USER TEXT
or without arguments: lines {"id": "1", "user": "123", "text": "您好"} on stdin, each answered by {"id": "1", "ok": true}
or {"id": "1", "ok": false, "error": "…"}. A customer's messages go one after another, those of several at once.
TEXT;
if (PHP_SAPI !== 'cli') exit; // not for whoever finds it on a web server
require __DIR__ . '/call.php';

class Orders
{
    static array $waiting = []; // of each customer who has any; the first is under way
    static int $count = 0;
}

function answer(mixed $id, ?string $error = null): void
{
    $line = ['id' => $id, 'ok' => $error === null] + ($error === null ? [] : ['error' => $error]);
    fwrite(STDOUT, json_encode($line, JSON_INVALID_UTF8_SUBSTITUTE) . "\n");
}

/** A customer's orders, one after another. */
function work(string $user): void
{
    while (Orders::$waiting[$user]) {
        $order = Orders::$waiting[$user][0];
        try {
            send($order->user, $order->text);
            answer($order->id);
        } catch (Exception $error) { // and the customer's next one goes on
            answer($order->id, $error->getMessage());
        }
        array_shift(Orders::$waiting[$user]);
        Orders::$count--;
    }
    unset(Orders::$waiting[$user]);
}

/** Returns a customer's new fiber; null where one is at work already, or the line is no order. */
function take(string $line): ?Fiber
{
    $order = json_decode($line);
    if (!is_string($order->id ?? null) || !is_string($order->user ?? null) || !is_string($order->text ?? null)) {
        answer($order->id ?? null, '需要三个字符串 id、user、text / needs the strings id, user and text');
        return null;
    }
    $isFirst = !isset(Orders::$waiting[$order->user]);
    Orders::$waiting[$order->user][] = $order;
    Orders::$count++;
    if (!$isFirst) return null;
    $fiber = new Fiber(work(...));
    $fiber->start($order->user);
    return $fiber;
}

function finish(int $code, string $why): never { fwrite(STDERR, "$why\n"); exit($code); }

if (!secrets()) finish(2, '没有设置 STAFF_SERVICE_SECRET / STAFF_SERVICE_SECRET is not set');
if ($argc !== 1 && $argc !== 3) finish(2, USAGE);
if ($argc === 3) {
    try {
        send($argv[1], $argv[2]);
        exit(0);
    } catch (Failure $failure) {
        finish(1, "未被接受 / not accepted: {$failure->getMessage()}");
    }
}
stream_set_blocking(STDIN, false); // Windows cannot: there, others wait for the next line
[$input, $workers] = ['', []];
do {
    if (Orders::$count < 1000) $input .= fread(STDIN, 65536); // others wait in stdin
    if (feof(STDIN) && $input !== '') $input .= "\n";
    for (; ($end = strpos($input, "\n")) !== false; $input = substr($input, $end + 1))
        if (trim($line = substr($input, 0, $end)) !== '') $workers[] = take($line);
    $workers = array_filter($workers, fn($worker) => $worker && !$worker->isTerminated());
    foreach ($workers as $worker) $worker->resume();
    proceed();
} while ($workers || !feof(STDIN)); // at its end, what waits is still sent
