#!/bin/sh
# Compiles the verifier into a temporary folder and runs it with the given arguments.
# Needs Debian's golang-go and golang-golang-x-mod-dev; downloads nothing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
GO111MODULE=off GOPATH=${GOPATH:-/usr/share/gocode} GOFLAGS= GOTOOLCHAIN=local \
    GOCACHE=${GOCACHE:-${XDG_CACHE_HOME:-${HOME:-$work}/.cache}/go-build} CGO_ENABLED=0 \
    go build -o "$work/go-verifier" "$here"/*.go
"$work/go-verifier" "$@"
