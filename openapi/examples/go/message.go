package main

import (
	"encoding/json"
	"regexp"
	"unicode/utf8"
)

var (
	event     = regexp.MustCompile(`^event(\.[^\x00-\x20\x7f]+)?$`)
	msgType   = regexp.MustCompile(`^(text|image|voice|file|event(\.[^\x00-\x20\x7f]+)?)$`)
	noNul     = regexp.MustCompile(`^[^\x00]*$`)
	noControl = regexp.MustCompile(`^[^\x00-\x1f\x7f\x{fffd}]*$`) // which encoding/json makes of half a surrogate pair
	rules     = []struct {
		name     string
		min, max int // characters
		pattern  *regexp.Regexp
	}{
		{"ToUserId", 1, 128, noControl}, {"MsgType", 1, 128, msgType}, {"Content", 0, 20000, noNul},
		{"ServiceId", 0, 128, noControl}, {"WorkerNum", 0, 128, noControl}, {"WorkerName", 0, 256, noNul},
	}
)

func check(body []byte) answer {
	var value any // not a struct: encoding/json would fill that from properties written in lower case, too
	if !utf8.Valid(body) || json.Unmarshal(body, &value) != nil {
		return answer{30005, "the body is not JSON in UTF-8"}
	}
	message, isObject := value.(map[string]any)
	if !isObject || deeper(value, 64) {
		return answer{30005, "the body must be a JSON object of 64 levels at most"}
	}
	for _, rule := range rules {
		property := message[rule.name]
		given := property != nil // null is absence
		text, isString := property.(string)
		needed := rule.name == "ToUserId" || rule.name == "MsgType"
		if rule.name == "Content" {
			needed = !event.MatchString(message["MsgType"].(string))
		}
		switch characters := utf8.RuneCountInString(text); {
		case !given && needed:
			return answer{30005, "/" + rule.name + ": required property is missing"}
		case !given:
		case !isString:
			return answer{30005, "/" + rule.name + ": must be a string"}
		case characters < rule.min || characters > rule.max || !rule.pattern.MatchString(text):
			return answer{30005, "/" + rule.name + ": must keep the limits of the contract"}
		}
	}
	return ok
}

func deeper(value any, levels int) bool {
	switch inner := value.(type) {
	case map[string]any:
		for _, one := range inner {
			if levels == 0 || deeper(one, levels-1) {
				return true
			}
		}
		return levels == 0
	case []any:
		for _, one := range inner {
			if levels == 0 || deeper(one, levels-1) {
				return true
			}
		}
		return levels == 0
	}
	return false
}
