#!/bin/sh
# Makes, in target/package, every package that this machine has the tools for; what a tool is missing for is said and left out.
# The same build gives the same bytes, whenever it is packed: one time for all files, sorted names, no owner.
# sh assets/package/build.sh [--packed]          --packed: the release is built already
set -eu
cd "$(dirname "$0")/../.."
here=$PWD/assets/package
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
out=$PWD/target/package
program=$PWD/target/release/counterpoint
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y Cargo.lock)}
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C
umask 022

has() { command -v "$1" >/dev/null || { echo "left out: $2 ($1 is not installed)"; return 1; }; }
# Gives everything in a folder the one time.
settle() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }
# tarred FOLDER NAME FILE.tar.gz: packs NAME, which lies in FOLDER.
tarred() {
  tar -C "$1" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --format=gnu -cf - "$2" | gzip -9n >"$3"
}

if [ "${1:-}" != --packed ]; then
  # No path of this machine gets into the program.
  cargo=${CARGO_HOME:-$HOME/.cargo}
  RUSTFLAGS="${RUSTFLAGS:-} --remap-path-prefix=$PWD=/counterpoint --remap-path-prefix=$cargo=/cargo" cargo build --release --locked
fi
rm -rf "$out"
mkdir -p "$out"
has python3 "the bill of materials and the licences of all parts" && python3 "$here/parts.py" "$out" "$version"
. "$here/linux.sh"
. "$here/elsewhere.sh"
(cd "$out" && find . -maxdepth 1 -type f ! -name SHA256SUMS | sed 's|^\./||' | sort | xargs sha256sum >SHA256SUMS)
ls -l "$out"
