package main

import (
	"encoding/json"
	"errors"
	"log"
	"os"
	"time"

	"widget/signedcontext"
)

type asked struct {
	Query      string   `json:"query"`
	SecretKeys []string `json:"secretKeys"`
	Now        int64    `json:"now"`
}

type answer struct {
	Context map[string]any `json:"context,omitempty"`
	Code    string         `json:"code,omitempty"`
}

func main() {
	var all []asked
	if err := json.NewDecoder(os.Stdin).Decode(&all); err != nil {
		log.Fatal(err)
	}
	answers := make([]answer, len(all))
	for index, each := range all {
		context, err := signedcontext.Verify(each.Query, each.SecretKeys, time.UnixMilli(each.Now))
		var refused signedcontext.Refused
		if err != nil && !errors.As(err, &refused) {
			log.Fatal(err)
		}
		answers[index] = answer{context, string(refused)}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		log.Fatal(err)
	}
}
