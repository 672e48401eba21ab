<?php
// main.php A|B URL APPID CONTENT, with the secret in SECRET: sends a text message and prints the errcode.

namespace GuzzleHttp\Psr7 {
    // The generated code calls it; guzzlehttp/psr7 2, which Guzzle 7 uses, no longer has it.
    if (!function_exists('GuzzleHttp\Psr7\build_query')) {
        function build_query(array $params): string
        {
            return Query::build($params);
        }
    }
}

namespace {
    // PHP 8.1 deprecates how the generated models implement ArrayAccess.
    error_reporting(E_ALL & ~E_DEPRECATED);
    require 'GuzzleHttp/autoload.php';
    spl_autoload_register(function (string $class): void {
        [$client, $name] = explode('\\', $class, 2) + [1 => ''];
        $file = __DIR__ . "/generated/$client/lib/" . strtr($name, '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    });

    [, $endpoint, $url, $appid, $content] = $argv;
    $http = new GuzzleHttp\Client(['allow_redirects' => false, 'timeout' => 10]);
    $timestamp = (string) (int) (microtime(true) * 1000);
    $signature = sha1($appid . getenv('SECRET') . $timestamp);

    if ($endpoint === 'A') {
        $configuration = (new platformclient\Configuration())->setHost($url);
        $message = new platformclient\Model\CustomerMessage(
            ['from_user_id' => '123', 'msg_type' => 'text', 'content' => $content],
        );
        $api = new platformclient\Api\PlatformApi($http, $configuration);
        $answer = $api->receiveCustomerMessage('v1', $appid, $timestamp, $signature, $message);
    } else {
        $configuration = (new appclient\Configuration())->setHost($url);
        $message = new appclient\Model\StaffMessage(
            ['to_user_id' => '123', 'msg_type' => 'text', 'content' => $content],
        );
        $api = new appclient\Api\AppApi($http, $configuration);
        $answer = $api->sendMessageToCustomer($timestamp, $signature, $message);
    }
    echo 'errcode ', $answer->getErrcode(), "\n";
}
