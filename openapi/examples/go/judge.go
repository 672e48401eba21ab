package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"time"
	"unicode/utf8"
)

type retry int // whether a message that failed is sent again

const (
	never   retry = iota // it is final
	withKey              // it may have been processed
	always               // it certainly was not
)

type failure struct {
	what  string
	retry retry
	pause time.Duration // which the platform asks for
}

var (
	controls = regexp.MustCompile(`[\x00-\x1f\x7f-\x{9f}]+`)
	beyond   = regexp.MustCompile(`^(.{300}).*$`)
)

func (failed failure) String() string {
	return beyond.ReplaceAllString(controls.ReplaceAllString(failed.what, " "), "$1")
}

// judge returns nil only for 200 with a JSON object whose errcode is the number 0.
func judge(response *http.Response, text []byte) *failure {
	var value any // not a struct: encoding/json would fill that from properties written in other cases, too
	isJson := utf8.Valid(text) && json.Unmarshal(text, &value) == nil
	answer, _ := value.(map[string]any)
	code, isNumber := answer["errcode"].(float64)
	errmsg, _ := answer["errmsg"].(string)
	failed := failure{fmt.Sprintf("HTTP %d, %s", response.StatusCode, errmsg), never, retryAfter(response.Header)}
	switch status := response.StatusCode; {
	case status == 429 || status == 503:
		failed.retry = always
	case status == 408 || status >= 500:
		failed.retry = withKey
	case status != 200:
	case !isJson:
		failed.what, failed.retry = "平台的回复不是完整的 JSON / the answer is not whole JSON", withKey
	case !isNumber:
		failed.what = "回复中没有数字 errcode / the answer has no number errcode"
	case code == 0:
		return nil
	default:
		failed.what = fmt.Sprintf("errcode %v, %s", code, errmsg)
		failed.retry = map[float64]retry{30004: always, -1: withKey}[code]
	}
	return &failed
}

func retryAfter(header http.Header) time.Duration {
	given := header.Get("Retry-After")
	if date, err := http.ParseTime(given); err == nil {
		return time.Until(date)
	}
	seconds, _ := strconv.ParseInt(given, 10, 32)
	return time.Duration(seconds) * time.Second
}
