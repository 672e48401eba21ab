package main

import (
	"crypto/rand"
	"encoding/json"
	"math/big"
	"time"
	"unicode/utf8"
)

const (
	attempts     = 3
	firstPause   = 250 * time.Millisecond
	longestPause = time.Minute
)

var hasKeys = env("STAFF_SERVICE_IDEMPOTENCY", "") == "1" // only where the platform knows Idempotency-Key

// send returns nil once the platform has accepted the message. A customer's next one only after that.
func send(user, text string) *failure {
	if !utf8.ValidString(user + text) {
		return &failure{"文本不是 UTF-8 / the text is not UTF-8", never, 0}
	}
	body, _ := json.Marshal(map[string]string{"FromUserId": user, "MsgType": "text", "Content": text})
	key := "" // the same one for each attempt
	if hasKeys {
		key = random(new(big.Int).Lsh(big.NewInt(1), 128)).Text(16)
	}
	for attempt := 0; ; attempt++ {
		response, answer, failed := post(body, key)
		if failed == nil {
			failed = judge(response, answer)
		}
		if failed == nil || failed.retry == never || failed.retry == withKey && !hasKeys || attempt+1 == attempts {
			return failed
		}
		pause := time.Duration(random(big.NewInt(int64(firstPause) << attempt)).Int64())
		if failed.pause > longestPause {
			failed.pause = longestPause
		}
		if failed.pause > pause {
			pause = failed.pause
		}
		time.Sleep(pause)
	}
}

// random is not math/rand's, which repeats itself in each process before Go 1.20.
func random(below *big.Int) *big.Int {
	number, err := rand.Int(rand.Reader, below)
	if err != nil {
		panic(err)
	}
	return number
}
