"""The tree, the files of a log and the archive: sections 5, 6 and 14 of docs/ledger.md."""
import os
import re

from records import Bad, demand, sha256, utf8


class Unusable(Exception):
    """There is nothing to judge [15]."""


def leaf_hash(entry):
    return sha256(b"\x00" + entry)


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


def root_of(hashes):
    """Pairs level by level: a last hash without a partner moves up as it is."""
    if not hashes:
        return sha256(b"")
    while len(hashes) > 1:
        above = [node_hash(*hashes[i:i + 2]) for i in range(0, len(hashes) - 1, 2)]
        hashes = above + hashes[len(above) * 2:]
    return hashes[0]


def root_by_path(index, size, root, path):
    demand(index < size, "the index is beyond the size")
    first, last = index, size - 1
    for part in path:
        demand(last > 0, "the path is too long")
        if first & 1 or first == last:
            root = node_hash(part, root)
            while first and not first & 1:
                first, last = first >> 1, last >> 1
        else:
            root = node_hash(root, part)
        first, last = first >> 1, last >> 1
    demand(last == 0, "the path is too short")
    return root


def number(field):
    found = re.fullmatch(rb" *([0-7]{1,12})[\x00 ]*", field)
    return int(found.group(1), 8) if found else None


def read_tar(data):
    files, offset = {}, 0
    while True:
        block = data[offset:offset + 512]
        demand(len(block) == 512, "the archive ends early")
        if block == bytes(512):
            return files
        demand(block[257:262] == b"ustar", "no ustar header")
        demand(number(block[148:156]) == sum(block) - sum(block[148:156]) + 8 * 32, "a wrong sum")
        demand(block[156:157] in (b"0", b"\x00", b"5"), "neither file nor folder")
        is_file, size = block[156:157] != b"5", number(block[124:136])
        demand(size is not None and size <= 2**30, "a size that is none")
        name, prefix = (utf8(f.split(b"\x00")[0]) for f in (block[:100], block[345:500]))
        path = prefix + "/" + name if prefix else name
        path = path[2:] if path.startswith("./") else path
        plain = path if is_file else path.removesuffix("/")
        demand("\\" not in path and (not is_file and path == "" or all(
            step not in ("", ".", "..") for step in plain.split("/"))), "a path that leads out")
        size = size if is_file else 0
        start = offset + 512
        demand(start + size <= len(data), "the archive ends inside a file")
        if is_file:
            demand(path not in files, "a file twice")
            files[path] = (start, size)
            demand(len(files) <= 200_000, "too many files")
        offset = start + (size + 511) // 512 * 512


class Files:
    def __init__(self, place):
        self.folder = place if os.path.isdir(place) else None
        if self.folder is None:
            try:
                with open(place, "rb") as file:
                    self.data = file.read()
                self.table = read_tar(self.data)
            except (OSError, Bad) as error:
                raise Unusable(f"{place}: {error}") from None

    def read(self, path, limit):
        if self.folder is None:
            start, size = self.table.get(path, (None, 0))
            data = None if start is None else self.data[start:start + size]
        else:
            full = os.path.join(self.folder, path)
            if not os.path.exists(full):
                return None
            try:
                with open(full, "rb") as file:
                    data = file.read(limit + 1)
            except OSError as error:
                raise Bad(f"{path}: {error}") from None
        demand(data is None or len(data) <= limit, f"{path} is too large")
        return data


def path_of(folder, index, width):
    groups = [f"{index % 1000:03}"]
    while index >= 1000:
        index //= 1000
        groups.insert(0, f"x{index % 1000:03}")
    return folder + "/".join(groups) + (f".p/{width}" if width < 256 else "")


def split_bundle(data):
    entries, offset = [], 0
    while offset < len(data):
        end = offset + 2 + int.from_bytes(data[offset:offset + 2], "big")
        demand(offset + 2 <= len(data) and end <= len(data) and len(entries) < 256,
               "the bundle is cut short or too long")
        entries.append(data[offset + 2:end])
        offset = end
    return entries


class Log:
    """The files for one size; a full file stands in for a partial one that is gone."""

    def __init__(self, files, size):
        self.files, self.size = files, size

    def width(self, level, index):
        return min(256, (self.size >> 8 * level) - 256 * index)

    def read(self, folder, level, index, limit):
        """The bytes, and whether they are those of the full file for a partial one."""
        width = self.width(level, index)
        data = self.files.read(path_of(folder, index, width), limit)
        if data is not None or width == 256:
            return data, False
        return self.files.read(path_of(folder, index, 256), limit), True

    def entries(self, index):
        data, is_full = self.read("tile/entries/", 0, index, 256 * 65_537)
        demand(data is not None, "the bundle is missing")
        entries = split_bundle(data)
        return entries[:self.width(0, index)] if is_full else entries

    def tile(self, level, index):
        data, is_full = self.read(f"tile/{level}/", level, index, 8192)
        return data[:32 * self.width(level, index)] if data and is_full else data

    def disclosures(self, index):
        data = self.files.read(path_of("disclosures/", index, 256) + ".jsonl", 64 << 20)
        lines = (data or b"").split(b"\n")
        return lines[:-1] if lines[-1] == b"" else lines
