<?php // The contract's signature, for both directions.

/** Two may be active at once, so that one can be replaced without an outage; the first one signs. */
function secrets(): array
{
    $given = [getenv('STAFF_SERVICE_SECRET'), getenv('STAFF_SERVICE_SECRET_2')];
    return array_values(array_filter(preg_replace('/\r?\n\z/', '', $given), 'strlen')); // without a file's last newline
}

function appid(): string { return getenv('STAFF_SERVICE_APPID') ?: '1001'; }

function sign(string $secret, string $timestamp): string { return sha1(appid() . $secret . $timestamp); }
