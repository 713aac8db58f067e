// Package signedcontext verifies the signed context of a partner widget. It needs nothing but Go's own library (1.18 or later).
package signedcontext

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	maxAge         = 300 * time.Second
	clockTolerance = 60 * time.Second
)

// Refused is the failure's code, such as "signature-mismatch".
type Refused string

func (code Refused) Error() string { return string(code) }

// Verify takes the query of the widget's URL, and the secret key, or both while it changes. It gives the context, or Refused;
// any other error says that the key is missing.
func Verify(query string, secretKeys []string, now time.Time) (map[string]any, error) {
	if err := checkKeys(secretKeys); err != nil {
		return nil, err
	}
	context, signature, err := parametersOf(query)
	if err != nil {
		return nil, err
	}
	// Before anything is decoded: what is not signed is not looked at.
	if !isSigned(context, signature, secretKeys) {
		return nil, Refused("signature-mismatch")
	}
	data, err := decode(context)
	if err != nil {
		return nil, err
	}
	if err := checkShape(data); err != nil {
		return nil, err
	}
	object := data.(map[string]any)
	if err := checkAge(object["timestamp"], now); err != nil {
		return nil, err
	}
	return object, nil
}

// os.Getenv gives "" for what is not set, and with that key anyone can sign.
func checkKeys(secretKeys []string) error {
	isMissing := len(secretKeys) == 0
	for _, key := range secretKeys {
		isMissing = isMissing || strings.TrimSpace(key) == ""
	}
	if isMissing {
		return errors.New("the secret key is missing")
	}
	return nil
}

func parametersOf(query string) (context, signature string, err error) {
	found := map[string][]string{}
	// Not url.ParseQuery, which drops what holds a ";" or a lone "%".
	for _, pair := range strings.Split(strings.TrimPrefix(query, "?"), "&") {
		name, value, _ := strings.Cut(pair, "=")
		found[unescape(name)] = append(found[unescape(name)], unescape(value))
	}
	for _, name := range []string{"context", "signature"} {
		// Two values could let two readers see two contexts.
		if len(found[name]) > 1 {
			return "", "", Refused("duplicate-parameter")
		}
		if len(found[name]) == 0 || found[name][0] == "" {
			return "", "", Refused("missing-" + name)
		}
	}
	// A "+" that was not percent-encoded arrives as a space.
	return strings.ReplaceAll(found["context"][0], " ", "+"), found["signature"][0], nil
}

func unescape(text string) string {
	if plain, err := url.QueryUnescape(text); err == nil {
		return plain
	}
	return text
}

func isSigned(context, signature string, secretKeys []string) bool {
	given, err := hex.DecodeString(signature)
	isSigned := false
	for _, key := range secretKeys {
		mac := hmac.New(sha256.New, []byte(strings.TrimSpace(key)))
		mac.Write([]byte(context))
		isSigned = hmac.Equal(mac.Sum(nil), given) || isSigned
	}
	return err == nil && isSigned
}

var base64Text = regexp.MustCompile(`^[A-Za-z0-9+/_-]*={0,2}$`)

func decode(context string) (any, error) {
	// The decoder skips line breaks, and so would read two texts alike.
	if !base64Text.MatchString(context) {
		return nil, Refused("malformed-context")
	}
	text := strings.NewReplacer("-", "+", "_", "/").Replace(strings.TrimRight(context, "="))
	decoded, err := base64.RawStdEncoding.DecodeString(text)
	// json.Unmarshal would write U+FFFD for what is no UTF-8.
	if err != nil || !utf8.Valid(decoded) {
		return nil, Refused("malformed-context")
	}
	var data any
	if json.Unmarshal(bytes.TrimPrefix(decoded, []byte("\uFEFF")), &data) != nil {
		return nil, Refused("malformed-context")
	}
	return data, nil
}

// One of person and company, whoever looks at it, and from which team. The rest may be missing, and null.
func checkShape(data any) error {
	object, _ := data.(map[string]any)
	record, other := object["person"], object["company"]
	if record == nil {
		record, other = other, record
	}
	if other != nil || !hasId(record) || !hasId(object["team"]) || !hasId(object["user"]) {
		return Refused("invalid-context")
	}
	return nil
}

func hasId(part any) bool {
	object, _ := part.(map[string]any)
	_, isText := object["id"].(string)
	return isText
}

var rfc3339 = regexp.MustCompile(`^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$`)

func checkAge(timestamp any, now time.Time) error {
	text, _ := timestamp.(string)
	signedAt, err := time.Parse(time.RFC3339, text)
	// Go also reads a comma for the dot, and some versions an hour of one digit, and zones that are none.
	if err != nil || !rfc3339.MatchString(text) {
		return Refused("invalid-context")
	}
	age := now.Sub(signedAt)
	if age > maxAge {
		return Refused("stale-context")
	}
	if age < -clockTolerance {
		return Refused("future-context")
	}
	return nil
}
