package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	room = make(chan bool, 1000)  // so many orders at once; others wait in stdin
	last = map[string]chan bool{} // of each customer who has orders under way: closed when the last one is over
	lock sync.Mutex               // of last
)

// USER TEXT, or lines {"id": "1", "user": "123", "text": "您好"} on stdin, each answered by {"id": "1", "ok": true} or
// {"id": "1", "ok": false, "error": "…"}. A customer's messages go one after another, those of several at once.
func runSender(arguments []string) int {
	switch len(arguments) {
	case 2:
		if failed := send(arguments[0], arguments[1]); failed != nil {
			fmt.Fprintln(os.Stderr, "未被接受 / not accepted:", failed)
			return 1
		}
	case 0:
		input := bufio.NewScanner(os.Stdin)
		for input.Buffer(nil, 1<<20); input.Scan(); {
			take(input.Text())
		}
		for i := 0; i < cap(room); i++ { // what waits is still sent
			room <- true
		}
	default:
		fmt.Fprintln(os.Stderr, "go run . send [USER TEXT]")
		return 2
	}
	return 0
}

func take(line string) {
	var one struct{ Id, User, Text *string }
	isRead := utf8.ValidString(line) && json.Unmarshal([]byte(line), &one) == nil
	isOrder := isRead && one.Id != nil && one.User != nil && one.Text != nil
	if !isOrder || strings.ContainsRune(*one.User+*one.Text, '\ufffd') && !strings.ContainsRune(line, '\ufffd') {
		// The latter is what encoding/json makes of half a surrogate pair.
		report(one.Id, &failure{what: "需要三个 UTF-8 字符串 id、user、text / needs id, user and text, strings in UTF-8"})
		return
	}
	room <- true
	lock.Lock()
	before, done := last[*one.User], make(chan bool)
	last[*one.User] = done
	lock.Unlock()
	go func() {
		if before != nil {
			<-before
		}
		report(one.Id, send(*one.User, *one.Text))
		close(done) // whether or not it was accepted, the customer's next one goes on
		lock.Lock()
		if last[*one.User] == done {
			delete(last, *one.User)
		}
		lock.Unlock()
		<-room
	}()
}

func report(id *string, failed *failure) {
	line := map[string]any{"id": id, "ok": failed == nil}
	if failed != nil {
		line["error"] = failed.String()
	}
	text, _ := json.Marshal(line)
	os.Stdout.Write(append(text, '\n')) // in one go, so that no other comes between
}
