package main

import (
	"os"
	"strings"
	"sync"
)

var (
	messages *os.File
	writing  sync.Mutex
)

func openStore() {
	messages, _ = os.OpenFile("messages.ndjson", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
}

func store(body string) answer {
	// The line break first, so that a line cut off by a crash stays one of its own; in JSON others are but space.
	line := "\n" + strings.NewReplacer("\r", " ", "\n", " ").Replace(body)
	writing.Lock()
	defer writing.Unlock()
	if _, err := messages.WriteString(line); err != nil || messages.Sync() != nil {
		return answer{30004, "the message cannot be stored now, send it again later"}
	}
	return ok // it is on disk, and only then
}
