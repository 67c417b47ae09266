// Seconds that golang.org/x/mod/sumdb/tlog takes to append leaves, a line a run.
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	count, _ := strconv.ParseInt(os.Args[1], 10, 64)
	runs, _ := strconv.Atoi(os.Args[2])
	for run := 0; run < runs; run++ {
		var hashes []tlog.Hash
		reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
			found := make([]tlog.Hash, len(indexes))
			for i, index := range indexes {
				found[i] = hashes[index]
			}
			return found, nil
		})
		start := time.Now()
		for n := int64(0); n < count; n++ {
			leaf := []byte("leaf of a reasonable length " + strconv.FormatInt(n, 10))
			stored, err := tlog.StoredHashes(n, leaf, reader)
			if err != nil {
				panic(err)
			}
			hashes = append(hashes, stored...)
		}
		fmt.Println(time.Since(start).Seconds())
	}
}
