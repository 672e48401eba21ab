// A minimal APP (endpoint B), Go 1.19 or later, standard library only: PORT=8081 go run .
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"regexp"
	"strings"
	"sync"
	"time"
)

type answer struct {
	Errcode int    `json:"errcode"`
	Errmsg  string `json:"errmsg"`
}

var (
	ok          = answer{0, "ok"}
	jsonType    = regexp.MustCompile(`(?i)^application/json *(; *charset="?utf-?8"?)?$`)
	messages, _ = os.OpenFile("messages.ndjson", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	writing     sync.Mutex
)

func receive(request *http.Request) answer {
	body, err := io.ReadAll(io.LimitReader(request.Body, 1<<20))
	switch {
	case err != nil:
		return answer{400, "the body did not arrive whole"}
	case request.URL.Path != "/qmtapi/staffService/message":
		return answer{404, "no such path"}
	case request.Method != http.MethodPost:
		return answer{405, "use POST"}
	case len(body) > 262144:
		return answer{413, "the body is over 262144 bytes"}
	case !jsonType.MatchString(request.Header.Get("Content-Type")) || request.Header.Get("Content-Encoding") != "":
		return answer{415, "Content-Type must be application/json, in UTF-8 and not compressed"}
	}
	if refused := verify(request.URL.Query()); refused != ok {
		return refused
	}
	if refused := check(body); refused != ok {
		return refused
	}
	return store(string(body))
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

func main() {
	handler := http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		answer := receive(request)
		writer.Header().Set("Content-Type", "application/json; charset=utf-8")
		writer.Header().Set("Allow", "POST")
		if 0 < answer.Errcode && answer.Errcode < 1000 { // the HTTP status as well
			writer.WriteHeader(answer.Errcode)
		}
		json.NewEncoder(writer).Encode(answer)
	})
	listener, err := net.Listen("tcp", "127.0.0.1:"+env("PORT", "8081"))
	if err != nil {
		panic(err)
	}
	fmt.Printf("http://%s/qmtapi\n", listener.Addr())
	(&http.Server{Handler: handler, ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second}).Serve(listener)
}
