package main

import (
	"crypto/sha1"
	"crypto/subtle"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"strconv"
	"time"
)

var (
	appid = env("STAFF_SERVICE_APPID", "1001")
	// Two may be active at once, so that one can be replaced without an outage.
	secrets = []string{required("STAFF_SERVICE_SECRET"), env("STAFF_SERVICE_SECRET_2", "")}
	// Digits and nothing else: that stops a length-extended SHA-1.
	digits = regexp.MustCompile(`^([0-9]{10}|[0-9]{13})$`)
	// A file's last newline, which is none of the secret's.
	newline = regexp.MustCompile(`\r?\n\z`)
)

func env(name, otherwise string) string {
	if value := newline.ReplaceAllString(os.Getenv(name), ""); value != "" {
		return value
	}
	return otherwise
}

func required(name string) string {
	value := env(name, "")
	if value == "" {
		fmt.Fprintf(os.Stderr, "没有设置 %s / %s is not set\n", name, name)
		os.Exit(2)
	}
	return value
}

func sign(secret, timestamp string) string {
	return fmt.Sprintf("%x", sha1.Sum([]byte(appid+secret+timestamp)))
}

func verify(query url.Values) answer {
	timestamp, signature := query.Get("timestamp"), query.Get("signature")
	if timestamp == "" || signature == "" {
		return answer{30001, "timestamp or signature is missing"}
	}
	if len(query["timestamp"])+len(query["signature"]) > 2 || !digits.MatchString(timestamp) {
		return answer{30003, "timestamp must be 13 digits (or 10), given once like signature"}
	}
	sentAt, _ := strconv.ParseInt((timestamp + "000")[:13], 10, 64)
	if age := time.Now().UnixMilli() - sentAt; age > 300_000 || age < -300_000 {
		return answer{30003, "timestamp is not fresh"}
	}
	for _, secret := range secrets {
		expected := sign(secret, timestamp)
		if secret != "" && subtle.ConstantTimeCompare([]byte(expected), []byte(signature)) == 1 {
			return ok
		}
	}
	return answer{30003, "signature does not match appid, secret and timestamp"}
}
