// A minimal APP, Go 1.19 or later, standard library only. It receives (endpoint B): PORT=8081 go run .
// It sends (endpoint A): go run . send USER TEXT. It looks at an APP that runs: go run . check
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"regexp"
	"time"
)

type answer struct {
	Errcode int    `json:"errcode"`
	Errmsg  string `json:"errmsg"`
}

var (
	ok       = answer{0, "ok"}
	jsonType = regexp.MustCompile(`(?i)^application/json *(; *charset="?utf-?8"?)?$`)
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

func main() {
	if len(os.Args) > 1 && os.Args[1] == "send" {
		os.Exit(runSender(os.Args[2:]))
	}
	if len(os.Args) > 1 && os.Args[1] == "check" {
		os.Exit(runCheck(os.Args[2:]))
	}
	openStore()
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
