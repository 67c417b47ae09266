// Command go-verifier checks a log published by Sanad with code that shares nothing with Sanad:
// the tlog and note packages of golang.org/x/mod, as Debian ships them.
//
//	go-verifier -dir DIR -key VKEY [-old CHECKPOINT] [-receipt FILE -entry FILE]
//
// It prints one line per check. At the first failed one it names the file or entry and exits 1.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	dir := flag.String("dir", "", "directory of the published log: checkpoint and tile/")
	key := flag.String("key", "", "verifier key of the log")
	old := flag.String("old", "", "file with an earlier checkpoint of the log")
	receipt := flag.String("receipt", "", "receipt file (.tlog-proof) to check")
	entry := flag.String("entry", "", "file with the bytes of the receipt's entry")
	flag.Parse()
	if *key == "" || *dir == "" && *receipt == "" || (*receipt == "") != (*entry == "") || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := verify(*dir, *key, *old, *receipt, *entry); err != nil {
		fmt.Printf("FAILED %v\n", err)
		os.Exit(1)
	}
	fmt.Println("ok all checks passed")
}

func verify(dir, key, old, receipt, entry string) error {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return fmt.Errorf("key: %v", err)
	}
	var log *publishedLog
	if dir != "" {
		if log, err = verifyLog(dir, verifier); err != nil {
			return err
		}
	}
	if old != "" {
		if log == nil {
			return fmt.Errorf("-old needs -dir")
		}
		head, err := readCheckpoint(old, verifier)
		if err != nil {
			return err
		}
		if err := log.checkConsistency(head); err != nil {
			return fmt.Errorf("checkpoint %s: %v", old, err)
		}
		fmt.Printf("ok consistency: the tree of %d begins with the tree of %d\n", log.head.N, head.N)
	}
	if receipt != "" {
		return verifyReceipt(receipt, entry, verifier, log)
	}
	return nil
}

// verifyLog checks everything the directory holds against its signed checkpoint.
func verifyLog(dir string, verifier note.Verifier) (*publishedLog, error) {
	head, err := readCheckpoint(filepath.Join(dir, "checkpoint"), verifier)
	if err != nil {
		return nil, err
	}
	fmt.Printf("ok checkpoint: signed by %s, size %d, root %v\n", verifier.Name(), head.N, head.Hash)
	log := openLog(dir, head)
	tiles, err := log.checkTiles()
	if err != nil {
		return nil, err
	}
	fmt.Printf("ok tiles: %d lead to the signed root\n", tiles)
	if err := log.checkEntries(); err != nil {
		return nil, err
	}
	fmt.Printf("ok entries: all %d hash to their leaves\n", head.N)
	count, err := log.checkInclusion()
	if err != nil {
		return nil, err
	}
	fmt.Printf("ok inclusion: %d entries proved\n", count)
	return log, nil
}

func verifyReceipt(path, entryPath string, verifier note.Verifier, log *publishedLog) error {
	receipt, err := readReceipt(path, verifier)
	if err != nil {
		return fmt.Errorf("receipt %s: %v", path, err)
	}
	entry, err := os.ReadFile(entryPath)
	if err != nil {
		return err
	}
	leaf := tlog.RecordHash(entry)
	if err := tlog.CheckRecord(receipt.path, receipt.head.N, receipt.head.Hash, receipt.index, leaf); err != nil {
		return fmt.Errorf("receipt %s: entry %d: %v", path, receipt.index, err)
	}
	fmt.Printf("ok receipt: entry %d is in the tree of %d\n", receipt.index, receipt.head.N)
	if log == nil {
		return nil
	}
	if err := log.checkConsistency(receipt.head); err != nil {
		return fmt.Errorf("receipt %s: %v", path, err)
	}
	fmt.Printf("ok receipt: its tree is the beginning of this log\n")
	return nil
}
