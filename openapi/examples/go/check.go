package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

func signed(age int64, extra string) string {
	timestamp := strconv.FormatInt(time.Now().UnixMilli()-age*1000, 10)
	return "?timestamp=" + timestamp + "&signature=" + sign(secrets[0]+extra, timestamp)
}

// A first look at an APP (endpoint B) that runs: go run . check [http://127.0.0.1:8081/qmtapi]
// It sends what the platform would and what must be refused. It is no conformance test, which looks at far more.
func runCheck(arguments []string) int {
	url := "http://127.0.0.1:8081/qmtapi"
	if len(arguments) > 0 {
		url = arguments[0]
	}
	url = strings.TrimRight(url, "/")
	if !strings.HasSuffix(url, "/staffService/message") {
		url += "/staffService/message"
	}
	text := `{"ToUserId":"check","MsgType":"text","Content":"您好 😀"}`
	failed := 0
	for _, one := range []struct {
		name, query, body string
		errcode           int
	}{
		{"文本 / a text", signed(0, ""), text, 0},
		{"没有 Content 的事件 / an event without Content", signed(0, ""), `{"ToUserId":"check","MsgType":"event.TEST"}`, 0},
		{"没有签名 / no signature", "", text, 30001},
		{"错误的签名 / a wrong signature", signed(0, "x"), text, 30003},
		{"过期的时间戳 / a timestamp of 400 s ago", signed(400, ""), text, 30003},
		{"没有 Content 的文本 / a text without Content", signed(0, ""), `{"ToUserId":"check","MsgType":"text"}`, 30005},
		{"不是 JSON / no JSON", signed(0, ""), "{", 30005},
	} {
		if wrong := ask(url+one.query, one.body, one.errcode); wrong == "" {
			fmt.Println("✓", one.name)
		} else {
			fmt.Printf("✗ %s → %d ≠ %.300s\n", one.name, one.errcode, wrong)
			failed = 1
		}
	}
	return failed
}

// ask returns what is wrong with the answer, or nothing.
func ask(url, body string, errcode int) string {
	client := http.Client{Timeout: 10 * time.Second}
	response, err := client.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		return errors.Unwrap(err).Error() // without the address, which has the signature in it
	}
	defer response.Body.Close()
	text, _ := io.ReadAll(io.LimitReader(response.Body, 65536))
	var got struct{ Errcode *int }
	if json.Unmarshal(text, &got) == nil && got.Errcode != nil && *got.Errcode == errcode && response.StatusCode == 200 {
		return ""
	}
	return fmt.Sprintf("HTTP %d %s", response.StatusCode, text)
}
