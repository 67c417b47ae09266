package main

import (
	"encoding/base64"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// readCheckpoint opens a checkpoint file and checks the log's signature on it.
func readCheckpoint(path string, verifier note.Verifier) (tlog.Tree, error) {
	message, err := os.ReadFile(path)
	if err != nil {
		return tlog.Tree{}, err
	}
	head, err := openCheckpoint(message, verifier)
	if err != nil {
		return head, fmt.Errorf("checkpoint %s: %v", path, err)
	}
	return head, nil
}

func openCheckpoint(message []byte, verifier note.Verifier) (tlog.Tree, error) {
	var head tlog.Tree
	signed, err := note.Open(message, note.VerifierList(verifier))
	if err != nil {
		return head, err
	}
	lines := strings.Split(signed.Text, "\n")
	if len(lines) < 4 || lines[len(lines)-1] != "" {
		return head, fmt.Errorf("the text is not origin, size and root")
	}
	if lines[0] != verifier.Name() {
		return head, fmt.Errorf("line 1: origin %q is not the key's %q", lines[0], verifier.Name())
	}
	if head.N, err = parseDecimal(lines[1]); err != nil {
		return head, fmt.Errorf("line 2: %v", err)
	}
	if head.Hash, err = tlog.ParseHash(lines[2]); err != nil {
		return head, fmt.Errorf("line 3: %v", err)
	}
	return head, nil
}

// receipt is a C2SP tlog-proof v1 file whose checkpoint signature was checked.
type receipt struct {
	index int64
	path  tlog.RecordProof
	head  tlog.Tree
}

func readReceipt(path string, verifier note.Verifier) (receipt, error) {
	var result receipt
	data, err := os.ReadFile(path)
	if err != nil {
		return result, err
	}
	header, checkpoint, found := strings.Cut(string(data), "\n\n")
	if !found {
		return result, fmt.Errorf("no empty line before the checkpoint")
	}
	lines := strings.Split(header, "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" {
		return result, fmt.Errorf("line 1 is not that of a receipt")
	}
	number := 1
	if number < len(lines) && strings.HasPrefix(lines[number], "extra ") {
		if _, err := base64.StdEncoding.Strict().DecodeString(lines[number][len("extra "):]); err != nil {
			return result, fmt.Errorf("line 2: %v", err)
		}
		number++
	}
	if number == len(lines) || !strings.HasPrefix(lines[number], "index ") {
		return result, fmt.Errorf("line %d is not an index", number+1)
	}
	if result.index, err = parseDecimal(lines[number][len("index "):]); err != nil {
		return result, fmt.Errorf("line %d: %v", number+1, err)
	}
	for _, line := range lines[number+1:] {
		number++
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return result, fmt.Errorf("line %d: %v", number+1, err)
		}
		result.path = append(result.path, hash)
	}
	result.head, err = openCheckpoint([]byte(checkpoint), verifier)
	return result, err
}

func parseDecimal(text string) (int64, error) {
	value, err := strconv.ParseInt(text, 10, 64)
	if err != nil || value < 0 || strconv.FormatInt(value, 10) != text {
		return 0, fmt.Errorf("%q is not a plain decimal number", text)
	}
	return value, nil
}
