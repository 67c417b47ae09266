package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

// publishedLog is a directory of tiles and entry bundles, read as a stranger would.
type publishedLog struct {
	dir    string
	head   tlog.Tree
	hashes tlog.HashReader
	upper  map[tlog.Tile][]byte // tiles above the leaves, read again for every leaf tile
}

func openLog(dir string, head tlog.Tree) *publishedLog {
	log := &publishedLog{dir: dir, head: head, upper: map[tlog.Tile][]byte{}}
	log.hashes = tlog.TileHashReader(head, log)
	return log
}

// tilePath is Go's path without the height, which C2SP fixes at 8.
func tilePath(tile tlog.Tile) string {
	return "tile/" + strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", tile.H))
}

func bundlePath(tile tlog.Tile) string {
	return "tile/entries/" + strings.TrimPrefix(tilePath(tile), "tile/0/")
}

// Height, ReadTiles and SaveTiles make the directory a tlog.TileReader.
func (log *publishedLog) Height() int { return tileHeight }

func (log *publishedLog) SaveTiles([]tlog.Tile, [][]byte) {}

func (log *publishedLog) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	all := make([][]byte, len(tiles))
	for i, tile := range tiles {
		data, known := log.upper[tile]
		if !known {
			var err error
			if data, err = log.readTile(tile); err != nil {
				return nil, err
			}
			if tile.L > 0 {
				log.upper[tile] = data
			}
		}
		all[i] = data
	}
	return all, nil
}

// readTile reads a tile, or cuts a partial one from the full one that has replaced it.
func (log *publishedLog) readTile(tile tlog.Tile) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(log.dir, tilePath(tile)))
	want := tile.W * tlog.HashSize
	if os.IsNotExist(err) && tile.W < 1<<tileHeight {
		full := tile
		full.W = 1 << tileHeight
		whole, fullErr := os.ReadFile(filepath.Join(log.dir, tilePath(full)))
		if fullErr == nil && len(whole) == full.W*tlog.HashSize {
			return whole[:want], nil
		}
	}
	if err != nil {
		return nil, err
	}
	if len(data) != want {
		return nil, fmt.Errorf("%s has %d bytes, want %d", tilePath(tile), len(data), want)
	}
	return data, nil
}

// checkTiles compares every tile file with the hashes proved from the signed root.
func (log *publishedLog) checkTiles() (int, error) {
	tiles := tlog.NewTiles(tileHeight, 0, log.head.N)
	// From the root down, so that the message names the highest wrong tile.
	for i := len(tiles) - 1; i >= 0; i-- {
		tile := tiles[i]
		data, err := log.readTile(tile)
		if err != nil {
			return 0, fmt.Errorf("tile %s: %v", tilePath(tile), err)
		}
		proved, err := log.provedTile(tile)
		if err != nil {
			return 0, fmt.Errorf("tile %s: %v", tilePath(tile), err)
		}
		if !bytes.Equal(data, proved) {
			return 0, fmt.Errorf("tile %s differs from the signed tree", tilePath(tile))
		}
	}
	if log.head.N == 0 && log.head.Hash != tlog.Hash(sha256.Sum256(nil)) {
		return 0, fmt.Errorf("checkpoint: the root of size 0 is not that of the empty tree")
	}
	return len(tiles), nil
}

// provedTile gives a tile's hashes after the library authenticated them against the signed root.
func (log *publishedLog) provedTile(tile tlog.Tile) ([]byte, error) {
	indexes := make([]int64, tile.W)
	for i := range indexes {
		indexes[i] = tlog.StoredHashIndex(tile.L*tileHeight, tile.N<<tileHeight+int64(i))
	}
	hashes, err := log.hashes.ReadHashes(indexes)
	if err != nil {
		return nil, err
	}
	var data []byte
	for _, hash := range hashes {
		data = append(data, hash[:]...)
	}
	return data, nil
}

// checkEntries recomputes every leaf hash from the entry bundles.
func (log *publishedLog) checkEntries() error {
	for _, tile := range tlog.NewTiles(tileHeight, 0, log.head.N) {
		if tile.L > 0 {
			continue
		}
		entries, err := log.readBundle(tile)
		if err != nil {
			return fmt.Errorf("bundle %s: %v", bundlePath(tile), err)
		}
		leaves, err := log.provedTile(tile)
		if err != nil {
			return fmt.Errorf("tile %s: %v", tilePath(tile), err)
		}
		for i, entry := range entries {
			leaf := tlog.RecordHash(entry)
			if !bytes.Equal(leaf[:], leaves[i*tlog.HashSize:(i+1)*tlog.HashSize]) {
				return fmt.Errorf("entry %d hash mismatch in %s", tile.N<<tileHeight+int64(i), bundlePath(tile))
			}
		}
	}
	return nil
}

// readBundle reads exactly as many entries as the tile has leaves.
func (log *publishedLog) readBundle(tile tlog.Tile) ([][]byte, error) {
	data, err := os.ReadFile(filepath.Join(log.dir, bundlePath(tile)))
	if os.IsNotExist(err) && tile.W < 1<<tileHeight {
		full := tile
		full.W = 1 << tileHeight
		if whole, fullErr := os.ReadFile(filepath.Join(log.dir, bundlePath(full))); fullErr == nil {
			entries, _, err := splitBundle(whole, tile)
			return entries, err
		}
	}
	if err != nil {
		return nil, err
	}
	entries, rest, err := splitBundle(data, tile)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("%d bytes after entry %d", len(rest), tile.N<<tileHeight+int64(tile.W)-1)
	}
	return entries, err
}

func splitBundle(data []byte, tile tlog.Tile) (entries [][]byte, rest []byte, err error) {
	for i := 0; i < tile.W; i++ {
		index := tile.N<<tileHeight + int64(i)
		if len(data) < 2 {
			return nil, nil, fmt.Errorf("ends in the length of entry %d", index)
		}
		length := int(data[0])<<8 | int(data[1])
		if len(data)-2 < length {
			return nil, nil, fmt.Errorf("ends in entry %d", index)
		}
		entries = append(entries, data[2:2+length])
		data = data[2+length:]
	}
	return entries, data, nil
}

// checkInclusion proves entries spread over the log, both ends and both sides of each tile border near them.
func (log *publishedLog) checkInclusion() (int, error) {
	count := 0
	seen := map[int64]bool{}
	for part := int64(0); part <= 16; part++ {
		middle := (log.head.N / 16 * part) &^ (1<<tileHeight - 1)
		for _, index := range []int64{middle - 1, middle, log.head.N/16*part + part, log.head.N - 1} {
			if index < 0 || index >= log.head.N || seen[index] {
				continue
			}
			seen[index] = true
			if err := log.proveEntry(index); err != nil {
				return count, fmt.Errorf("entry %d: %v", index, err)
			}
			count++
		}
	}
	return count, nil
}

func (log *publishedLog) proveEntry(index int64) error {
	leaves, err := log.hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
	if err != nil {
		return err
	}
	proof, err := tlog.ProveRecord(log.head.N, index, log.hashes)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, log.head.N, log.head.Hash, index, leaves[0])
}

// checkConsistency proves that the tree of an older head is the beginning of this log.
func (log *publishedLog) checkConsistency(old tlog.Tree) error {
	if old.N > log.head.N {
		return fmt.Errorf("the log has %d entries, fewer than the %d of the older checkpoint", log.head.N, old.N)
	}
	if old.N == 0 {
		if old.Hash != tlog.Hash(sha256.Sum256(nil)) {
			return fmt.Errorf("the root of size 0 is not that of the empty tree")
		}
		return nil
	}
	proof, err := tlog.ProveTree(log.head.N, old.N, log.hashes)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, log.head.N, log.head.Hash, old.N, old.Hash)
}
