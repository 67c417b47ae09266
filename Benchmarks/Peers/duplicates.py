"""Near-duplicates at Jaccard 0.8 by datasketch and by rensa, both at their own defaults for 128
functions: the rate, shingling left out, and the pairs found beside the true ones."""
import sys
import time

from datasketch import MinHash, MinHashLSH
from rensa import RMinHash, RMinHashLSH


def shingles(line):
    words = line.lower().split()
    if len(words) < 3:
        return {" ".join(words)}
    return {" ".join(words[place:place + 3]) for place in range(len(words) - 2)}


def by_datasketch(sets):
    index, hashes = MinHashLSH(threshold=0.8, num_perm=128), []
    for place, found in enumerate(sets):
        minhash = MinHash(num_perm=128)
        minhash.update_batch([shingle.encode() for shingle in found])
        index.insert(place, minhash)
        hashes.append(minhash)
    return [index.query(minhash) for minhash in hashes]


def by_rensa(sets):
    index, hashes = RMinHashLSH(threshold=0.8, num_perm=128, num_bands=16), []
    for place, found in enumerate(sets):
        minhash = RMinHash(num_perm=128, seed=42)
        minhash.update(list(found))
        index.insert(place, minhash)
        hashes.append(minhash)
    return [index.query(minhash) for minhash in hashes]


def main(letters, pairs):
    with open(letters, encoding="utf-8") as file:
        sets = [shingles(line.rstrip("\n")) for line in file]
    with open(pairs, encoding="utf-8") as file:
        true = {tuple(map(int, line.split())) for line in file if line.strip()}
    for name, find in (("datasketch", by_datasketch), ("rensa", by_rensa)):
        start = time.process_time()
        answers = find(sets)
        seconds = time.process_time() - start
        found = {(place, other) for place, answer in enumerate(answers)
                 for other in answer if place < other}
        hits = len(found & true)
        print(f"{name}, texts\ttexts/s\t{len(sets) / seconds:.0f}")
        print(f"{name}, true pairs found\tper mille\t{1000 * hits / max(1, len(true)):.1f}")
        print(f"{name}, pairs that are true\tper mille\t{1000 * hits / max(1, len(found)):.1f}")


main(*sys.argv[1:3])
