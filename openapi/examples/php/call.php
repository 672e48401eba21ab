<?php // Calls endpoint A as the contract asks of a caller: what counts as success, what is sent again, and when.
require __DIR__ . '/signature.php';
require __DIR__ . '/transport.php';

const ATTEMPTS = 3, LONGEST_PAUSE = 60; // seconds

/** Whether a message that failed is sent again: it is final; it may have been processed; it certainly was not. */
enum Retry { case Never; case WithKey; case Always; }

class Failure extends Exception
{
    public function __construct(string $what, public Retry $retry = Retry::Never, public float $pause = 0)
    {
        parent::__construct(preg_replace(['/[\x00-\x1f\x7f-\x{9f}]+/u', '/^(.{300}).*/u'], [' ', '$1'], $what) ?? '?');
    }
}

/** @throws Failure unless the answer is 200 with a JSON object whose errcode is the number 0 */
function judge(Answer $answer): void
{
    $after = $answer->retryAfter;
    $pause = preg_match('/^\d+\z/', $after) ? (float) $after : (strtotime($after) ?: 0) - time();
    $body = json_decode($answer->text ?? '');
    $isJson = json_last_error() === JSON_ERROR_NONE;
    $code = $body instanceof stdClass ? $body->errcode ?? null : null;
    $errmsg = $body instanceof stdClass && is_string($body->errmsg ?? null) ? $body->errmsg : '';
    if ($answer->status !== 200) {
        $retry = match (true) {
            in_array($answer->status, [429, 503]) => Retry::Always,
            $answer->status === 408 || $answer->status >= 500 => Retry::WithKey,
            default => Retry::Never,
        };
        throw new Failure("HTTP $answer->status, $errmsg", $retry, $pause);
    }
    if (!$isJson) throw new Failure('平台的回复不是完整的 JSON / the answer is not whole JSON', Retry::WithKey, $pause);
    if (!is_int($code) && !is_float($code)) throw new Failure('回复中没有数字 errcode / the answer has no number errcode');
    $retry = $code == 30004 ? Retry::Always : ($code == -1 ? Retry::WithKey : Retry::Never);
    if ($code != 0) throw new Failure("errcode $code, $errmsg", $retry, $pause);
}

/**
 * Returns once the platform has accepted the message. A customer's next one only after that.
 * @throws Failure
 */
function send(string $user, string $text): void
{
    $hasKeys = getenv('STAFF_SERVICE_IDEMPOTENCY') === '1'; // only where the platform knows Idempotency-Key
    $headers = ['Content-Type: application/json', 'Expect:'];
    if ($hasKeys) $headers[] = 'Idempotency-Key: ' . bin2hex(random_bytes(16)); // the same one for each attempt
    $message = ['FromUserId' => $user, 'MsgType' => 'text', 'Content' => $text];
    $body = json_encode($message, JSON_UNESCAPED_UNICODE);
    if ($body === false) throw new Failure('文本不是 UTF-8 / the text is not UTF-8');
    for ($attempt = 1; ; $attempt++) {
        try {
            judge(post($body, $headers));
            return;
        } catch (Failure $failure) {
            $mayRepeat = $failure->retry === Retry::Always || $hasKeys && $failure->retry === Retry::WithKey;
            if ($attempt === ATTEMPTS || !$mayRepeat) throw $failure;
            $longest = 0.25 * 2 ** ($attempt - 1);
            pause(max($longest * mt_rand() / mt_getrandmax(), min($failure->pause, LONGEST_PAUSE)));
        }
    }
}
