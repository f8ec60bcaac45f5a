// Verifies a log in a folder with Go's own checksum-database code: golang.org/x/mod/sumdb.
//
//	verify DIR VKEY
//
// Checks the signature of the checkpoint, computes its root from the entries, compares every tile with the
// entries, and proves from the published tiles that the first and last entry of each bundle are included
// and that the log continues each of its sizes that was a power of two. Exits with 1 and a line when
// anything fails.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// folder reads tiles where tlog-tiles puts them: as Go does, but without the height, and "entries" for "data".
type folder string

func (f folder) Height() int                         { return height }
func (f folder) SaveTiles(_ []tlog.Tile, _ [][]byte) {}

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := f.read(tile)
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (f folder) read(tile tlog.Tile) ([]byte, error) {
	path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
	path = strings.Replace(path, "tile/data/", "tile/entries/", 1)
	return os.ReadFile(filepath.Join(string(f), path))
}

func main() {
	if len(os.Args) != 3 {
		fail(errors.New("expected two arguments: DIR VKEY"))
	}
	files := folder(os.Args[1])
	tree, err := openCheckpoint(files, os.Args[2])
	if err != nil {
		fail(err)
	}
	if err := verify(files, tree); err != nil {
		fail(err)
	}
	fmt.Printf("%d entries verified\n", tree.N)
}

func fail(err error) {
	fmt.Println(err)
	os.Exit(1)
}

// openCheckpoint returns the tree that the key signed.
func openCheckpoint(files folder, vkey string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, err
	}
	signed, err := os.ReadFile(filepath.Join(string(files), "checkpoint"))
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint of %s: %q", verifier.Name(), opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// memory holds the hashes that follow from the entries, in Go's storage order.
type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, index := range indexes {
		hashes = append(hashes, m[index])
	}
	return hashes, nil
}

func verify(files folder, tree tlog.Tree) error {
	derived, err := readEntries(files, tree.N)
	if err != nil {
		return err
	}
	root, err := tlog.TreeHash(tree.N, derived)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the entries have root %v, the checkpoint says %v", root, tree.Hash)
	}
	if err := compareTiles(files, tree.N, derived); err != nil {
		return err
	}
	published := tlog.TileHashReader(tree, files)
	for first := int64(0); first < tree.N; first += 1 << height {
		for _, index := range []int64{first, first + width(first, tree.N) - 1} {
			if err := proveInclusion(published, tree, index, derived[tlog.StoredHashIndex(0, index)]); err != nil {
				return err
			}
		}
	}
	return proveGrowth(published, tree, derived)
}

// width is the number of entries in the bundle that begins here.
func width(first, size int64) int64 {
	if size-first < 1<<height {
		return size - first
	}
	return 1 << height
}

func readEntries(files folder, size int64) (memory, error) {
	var derived memory
	for first := int64(0); first < size; first += 1 << height {
		count := width(first, size)
		bundle, err := files.read(tlog.Tile{H: height, L: -1, N: first >> height, W: int(count)})
		if err != nil {
			return nil, err
		}
		for i := first; i < first+count; i++ {
			if len(bundle) < 2 || len(bundle)-2 < int(binary.BigEndian.Uint16(bundle)) {
				return nil, fmt.Errorf("entry %d is cut off", i)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			hashes, err := tlog.StoredHashes(i, bundle[2:end], derived)
			if err != nil {
				return nil, err
			}
			derived = append(derived, hashes...)
			bundle = bundle[end:]
		}
		if len(bundle) > 0 {
			return nil, fmt.Errorf("%d bytes after entry %d", len(bundle), first+count-1)
		}
	}
	return derived, nil
}

// tiles are those that a log of this size must have; tlog.NewTiles asks for narrower partial ones besides.
func tiles(size int64) []tlog.Tile {
	var all []tlog.Tile
	for level := 0; size > 0; level++ {
		for n := int64(0); n<<height < size; n++ {
			all = append(all, tlog.Tile{H: height, L: level, N: n, W: int(width(n<<height, size))})
		}
		size >>= height
	}
	return all
}

func compareTiles(files folder, size int64, derived memory) error {
	for _, tile := range tiles(size) {
		expected, err := tlog.ReadTileData(tile, derived)
		if err != nil {
			return err
		}
		came, err := files.read(tile)
		if err != nil {
			return err
		}
		if !bytes.Equal(expected, came) {
			return fmt.Errorf("%s is not what the entries give", tile.Path())
		}
	}
	return nil
}

func proveInclusion(published tlog.HashReader, tree tlog.Tree, index int64, leaf tlog.Hash) error {
	proof, err := tlog.ProveRecord(tree.N, index, published)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaf)
}

func proveGrowth(published tlog.HashReader, tree tlog.Tree, derived memory) error {
	for older := int64(1); older < tree.N; older *= 2 {
		root, err := tlog.TreeHash(older, derived)
		if err != nil {
			return err
		}
		proof, err := tlog.ProveTree(tree.N, older, published)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(proof, tree.N, tree.Hash, older, root); err != nil {
			return err
		}
	}
	return nil
}
