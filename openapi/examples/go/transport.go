package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	timeout       = 10 * time.Second
	longestAnswer = 64 << 10 // bytes
)

var (
	platform = strings.TrimRight(env("STAFF_SERVICE_URL", "http://127.0.0.1:8080"), "/")
	endpoint = platform + "/api/v1/" + url.PathEscape(appid) + "/staffService/message"
	client   = http.Client{
		Timeout: timeout, // of the answer's last byte, too
		// A new connection each time: the other side may just be closing an old one.
		Transport:     &http.Transport{DisableKeepAlives: true, DisableCompression: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
)

// post makes one attempt, signed anew. The text is nil when it did not arrive whole.
func post(body []byte, key string) (*http.Response, []byte, *failure) {
	timestamp := strconv.FormatInt(time.Now().UnixMilli(), 10)
	query := url.Values{"timestamp": {timestamp}, "signature": {sign(secrets[0], timestamp)}}
	isConnected := false
	trace := httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { isConnected = true }}
	traced := httptrace.WithClientTrace(context.Background(), &trace)
	request, err := http.NewRequestWithContext(traced, "POST", endpoint+"?"+query.Encode(), bytes.NewReader(body))
	if err != nil {
		return nil, nil, &failure{"STAFF_SERVICE_URL 不是网址 / is no address", never, 0}
	}
	request.Header.Set("Content-Type", "application/json")
	if key != "" {
		request.Header.Set("Idempotency-Key", key)
	}
	response, err := client.Do(request)
	if err != nil {
		var told *url.Error
		if errors.As(err, &told) {
			err = told.Err // without the address, which has the signature in it
		}
		if !isConnected {
			return nil, nil, &failure{"无法连接平台 / no connection: " + err.Error(), always, 0}
		}
		return nil, nil, &failure{"平台没有有效的回复 / no valid answer: " + err.Error(), withKey, 0}
	}
	defer response.Body.Close()
	text, err := io.ReadAll(io.LimitReader(response.Body, longestAnswer+1))
	if err != nil || len(text) > longestAnswer {
		text = nil
	}
	return response, text, nil
}
