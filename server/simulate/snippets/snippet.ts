/** An exchange's request as a short program, which signs for itself: the secret stands in its environment, never in it. */
import type { Endpoint } from '@staff-service/client';
import * as literal from './literal.ts';

export type Language = 'php' | 'java' | 'python' | 'go' | 'typescript';

export interface SnippetRequest {
  /** Without timestamp and signature. */
  url: string;
  appid: string;
  contentType: string;
  body: string;
  /** What our own client is made with, where it sends this very body to this address. */
  client: { endpoint: Endpoint; baseUrl: string } | undefined;
}

export function writeSnippet(language: Language, request: SnippetRequest): string {
  return WRITERS[language](request);
}

const WRITERS: Record<Language, (request: SnippetRequest) => string> = {
  php: ({ url, appid, contentType, body }) => `<?php
$appid = ${literal.php(appid)};
$secret = getenv('STAFF_SERVICE_SECRET') ?: die("STAFF_SERVICE_SECRET is not set\\n");
$url = ${literal.php(withQuery(url))};
$body = ${literal.php(body)};

$timestamp = sprintf('%.0f', microtime(true) * 1000);
$signature = sha1($appid . $secret . $timestamp);
$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => ${literal.php(`Content-Type: ${contentType}`)},
    'content' => $body,
    'ignore_errors' => true, // gives the answer whatever its status
    'follow_location' => 0,
    'timeout' => 10,
]]);
echo file_get_contents($url . "timestamp=$timestamp&signature=$signature", false, $context), "\\n";
`,

  python: ({ url, appid, contentType, body }) => `import hashlib, os, time, urllib.error, urllib.request

APPID = ${literal.python(appid)}
SECRET = os.environ.get("STAFF_SERVICE_SECRET") or exit("STAFF_SERVICE_SECRET is not set")
URL = ${literal.python(withQuery(url))}
BODY = ${literal.python(body)}

timestamp = str(int(time.time() * 1000))
signature = hashlib.sha1((APPID + SECRET + timestamp).encode()).hexdigest()
request = urllib.request.Request(
    URL + "timestamp=" + timestamp + "&signature=" + signature,
    data=BODY.encode(),
    headers={"Content-Type": ${literal.python(contentType)}},
)
try:
    answer = urllib.request.urlopen(request, timeout=10)
except urllib.error.HTTPError as error:
    answer = error
print(answer.code, answer.read().decode())
`,

  go: ({ url, appid, contentType, body }) => `package main

import (
	"crypto/sha1"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"
)

const appid = ${literal.go(appid)}
const url = ${literal.go(withQuery(url))}
const body = ${literal.go(body)}

func main() {
	secret := os.Getenv("STAFF_SERVICE_SECRET")
	if secret == "" {
		panic("STAFF_SERVICE_SECRET is not set")
	}
	timestamp := fmt.Sprint(time.Now().UnixMilli())
	signature := fmt.Sprintf("%x", sha1.Sum([]byte(appid+secret+timestamp)))
	client := http.Client{Timeout: 10 * time.Second}
	address := url + "timestamp=" + timestamp + "&signature=" + signature
	answer, err := client.Post(address, ${literal.go(contentType)}, strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	fmt.Println(answer.StatusCode, string(text), err)
}
`,

  java: ({ url, appid, contentType, body }) => `import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.*;
import java.security.MessageDigest;
import java.time.Duration;

/** Java 11 or later: java Send.java */
public class Send {
    static final String APPID = ${literal.java(appid)};
    static final String URL = ${literal.java(withQuery(url))};
    static final String BODY = ${literal.java(body)};

    public static void main(String[] args) throws Exception {
        String secret = System.getenv("STAFF_SERVICE_SECRET");
        if (secret == null || secret.isEmpty()) throw new IllegalStateException("STAFF_SERVICE_SECRET is not set");
        String timestamp = String.valueOf(System.currentTimeMillis());
        byte[] digest = MessageDigest.getInstance("SHA-1").digest((APPID + secret + timestamp).getBytes(UTF_8));
        String signature = String.format("%040x", new BigInteger(1, digest));
        HttpRequest request = HttpRequest
            .newBuilder(URI.create(URL + "timestamp=" + timestamp + "&signature=" + signature))
            .header("Content-Type", ${literal.java(contentType)})
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofString(BODY))
            .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.statusCode() + " " + answer.body());
    }
}
`,

  typescript: (request) =>
    request.client === undefined ? writeFetch(request) : writeClient(request, request.client),
};

const TS_SECRET = `const secret = process.env.STAFF_SERVICE_SECRET;
if (!secret) throw new Error('STAFF_SERVICE_SECRET is not set');`;

const CLIENTS = {
  platform: { create: 'createPlatformClient', name: 'platform', call: 'receiveCustomerMessage' },
  app: { create: 'createAppClient', name: 'app', call: 'sendMessageToCustomer' },
} as const;

function writeClient(
  { appid, body }: SnippetRequest,
  { endpoint, baseUrl }: NonNullable<SnippetRequest['client']>,
): string {
  const { create, name, call } = CLIENTS[endpoint];
  return `import { ${create} } from '@staff-service/client';

${TS_SECRET}
const ${name} = ${create}({
  baseUrl: ${literal.typescript(baseUrl)},
  appid: ${literal.typescript(appid)},
  secret,
});
const message = JSON.parse(${literal.typescript(body)});
console.log(await ${name}.${call}(message));
`;
}

/** A body that the client would not send as it is. */
function writeFetch({ url, appid, contentType, body }: SnippetRequest): string {
  return `import { sign } from '@staff-service/client';

${TS_SECRET}
const { timestamp, signature } = await sign({ appid: ${literal.typescript(appid)}, secret });
const url = ${literal.typescript(withQuery(url))};
const answer = await fetch(url + new URLSearchParams({ timestamp, signature }), {
  method: 'POST',
  redirect: 'manual',
  headers: { 'Content-Type': ${literal.typescript(contentType)} },
  body: ${literal.typescript(body)},
});
console.log(answer.status, await answer.text());
`;
}

/** Ready for the signature. */
function withQuery(url: string): string {
  return url.includes('?') ? `${url}&` : `${url}?`;
}
