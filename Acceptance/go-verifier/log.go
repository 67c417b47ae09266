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
	dir        string
	head       tlog.Tree
	hashes     tlog.HashReader
	known      map[tlog.Tile][]byte
	lastLeaves tlog.Tile
}

func openLog(dir string, head tlog.Tree) *publishedLog {
	log := &publishedLog{dir: dir, head: head, known: map[tlog.Tile][]byte{}}
	log.hashes = tlog.HashReaderFunc(log.readHashes)
	return log
}

// tilePath is Go's path without the height, which C2SP fixes at 8.
func tilePath(tile tlog.Tile) string {
	return "tile/" + strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", tile.H))
}

func bundlePath(tile tlog.Tile) string {
	return "tile/entries/" + strings.TrimPrefix(tilePath(tile), "tile/0/")
}

// readHashes reads stored hashes straight from the tile files. It believes them, and may do so only
// after checkTiles has shown that every tile follows from the signed root.
//
// The library's TileHashReader is not used for that: in the version Debian ships it leaves tiles
// unchecked when several parts of the root lie in one tile.
func (log *publishedLog) readHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		tile := tlog.TileForIndex(tileHeight, index)
		tile.W = log.width(tile.L, tile.N)
		data, err := log.tile(tile)
		if err != nil {
			return nil, err
		}
		if hashes[i], err = tlog.HashFromTile(tile, data, index); err != nil {
			return nil, err
		}
	}
	return hashes, nil
}

// tile is readTile with a memory for the tiles above the leaves and the leaf tile read last.
func (log *publishedLog) tile(tile tlog.Tile) ([]byte, error) {
	if data, known := log.known[tile]; known {
		return data, nil
	}
	data, err := log.readTile(tile)
	if err != nil {
		return nil, err
	}
	if tile.L == 0 {
		delete(log.known, log.lastLeaves)
		log.lastLeaves = tile
	}
	log.known[tile] = data
	return data, nil
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

// width is how many hashes a tile has at the signed size.
func (log *publishedLog) width(level int, n int64) int {
	width := log.head.N>>(level*tileHeight) - n<<tileHeight
	if width > 1<<tileHeight {
		width = 1 << tileHeight
	}
	return int(width)
}

// tilesOf lists the tiles of a level at the signed size. The library's NewTiles also lists the
// narrower tiles that smaller trees had, which a log may have deleted.
func (log *publishedLog) tilesOf(level int) (tiles []tlog.Tile) {
	for n := int64(0); n<<tileHeight < log.head.N>>(level*tileHeight); n++ {
		tiles = append(tiles, tlog.Tile{H: tileHeight, L: level, N: n, W: log.width(level, n)})
	}
	return tiles
}

// checkTiles checks that every tile follows from the signed root: the right edge hashes to the
// root, and every full tile to its hash in the tile above. It goes down from the root, so that
// the first tile that does not fit is the wrong one.
func (log *publishedLog) checkTiles() (int, error) {
	root, err := tlog.Hash(sha256.Sum256(nil)), error(nil)
	if log.head.N > 0 {
		root, err = tlog.TreeHash(log.head.N, log.hashes)
	}
	if err != nil {
		return 0, fmt.Errorf("tiles of the right edge: %v", err)
	}
	if root != log.head.Hash {
		return 0, fmt.Errorf("tiles of the right edge lead to root %v, signed is %v", root, log.head.Hash)
	}
	top := 0
	for log.head.N>>((top+1)*tileHeight) > 0 {
		top++
	}
	count := 0
	for level := top; level >= 0; level-- {
		for _, tile := range log.tilesOf(level) {
			if err := log.checkTile(tile); err != nil {
				return count, fmt.Errorf("tile %s: %v", tilePath(tile), err)
			}
			count++
		}
	}
	return count, nil
}

func (log *publishedLog) checkTile(tile tlog.Tile) error {
	data, err := log.tile(tile)
	if err != nil || tile.W < 1<<tileHeight {
		return err // a partial tile belongs to the right edge
	}
	own := rootOf(data)
	above := tlog.Tile{H: tileHeight, L: tile.L + 1, N: tile.N >> tileHeight}
	above.W = log.width(above.L, above.N)
	parent, err := log.tile(above)
	if err != nil {
		return err
	}
	start := int(tile.N%(1<<tileHeight)) * tlog.HashSize
	if !bytes.Equal(own[:], parent[start:start+tlog.HashSize]) {
		return fmt.Errorf("does not hash to its place in %s", tilePath(above))
	}
	return nil
}

// rootOf computes the root over a power of two of hashes.
func rootOf(hashes []byte) (root tlog.Hash) {
	if len(hashes) == tlog.HashSize {
		copy(root[:], hashes)
		return root
	}
	middle := len(hashes) / 2
	return tlog.NodeHash(rootOf(hashes[:middle]), rootOf(hashes[middle:]))
}

// checkEntries recomputes every leaf hash from the entry bundles.
func (log *publishedLog) checkEntries() error {
	for _, tile := range log.tilesOf(0) {
		entries, err := log.readBundle(tile)
		if err != nil {
			return fmt.Errorf("bundle %s: %v", bundlePath(tile), err)
		}
		leaves, err := log.tile(tile)
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
