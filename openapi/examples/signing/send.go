// STAFF_SERVICE_SECRET=abcdef go run send.go
package main

import (
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	platform := os.Getenv("STAFF_SERVICE_URL")
	if platform == "" {
		platform = "http://127.0.0.1:8080"
	}
	appid := "1001"
	timestamp := strconv.FormatInt(time.Now().UnixMilli(), 10)
	sum := sha1.Sum([]byte(appid + os.Getenv("STAFF_SERVICE_SECRET") + timestamp))
	address := platform + "/api/v1/" + appid + "/staffService/message?timestamp=" + timestamp +
		"&signature=" + hex.EncodeToString(sum[:])
	message, _ := json.Marshal(map[string]string{"FromUserId": "123", "MsgType": "text", "Content": "你好"})
	client := http.Client{Timeout: 10 * time.Second}
	answer, err := client.Post(address, "application/json", strings.NewReader(string(message)))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer answer.Body.Close()
	body, _ := io.ReadAll(answer.Body)
	fmt.Println(string(body))
}
