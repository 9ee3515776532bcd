#!/bin/sh
# Builds the release and what goes with it into target/package: a tree as it is installed, a tarball, a .deb.
set -eu
cd "$(dirname "$0")/../.."
cargo build --release
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
out=target/package
tree=$out/counterpoint-$version
rm -rf "$tree"
program=target/release/counterpoint
install -Dm755 $program "$tree/usr/bin/counterpoint"
install -Dm644 assets/package/counterpoint.desktop "$tree/usr/share/applications/counterpoint.desktop"
install -Dm644 assets/package/counterpoint.svg "$tree/usr/share/icons/hicolor/scalable/apps/counterpoint.svg"
install -Dm644 assets/package/counterpoint.png "$tree/usr/share/icons/hicolor/256x256/apps/counterpoint.png"
install -Dm644 assets/package/counterpoint.xml "$tree/usr/share/mime/packages/counterpoint.xml"
install -d "$tree/usr/share/man/man1" "$tree/usr/share/bash-completion/completions" \
  "$tree/usr/share/zsh/vendor-completions" "$tree/usr/share/fish/vendor_completions.d" $out/completions
gzip -9nc assets/package/counterpoint.1 >"$tree/usr/share/man/man1/counterpoint.1.gz"
for shell in bash zsh fish; do $program completions $shell >$out/completions/counterpoint.$shell; done
cp $out/completions/counterpoint.bash "$tree/usr/share/bash-completion/completions/counterpoint"
cp $out/completions/counterpoint.zsh "$tree/usr/share/zsh/vendor-completions/_counterpoint"
cp $out/completions/counterpoint.fish "$tree/usr/share/fish/vendor_completions.d/counterpoint.fish"
install -d "$tree/usr/share/doc/counterpoint"
cp README.md CHANGELOG.md "$tree/usr/share/doc/counterpoint/"
cat LICENSE assets/fonts/OFL.txt assets/icons/LICENSE >"$tree/usr/share/doc/counterpoint/copyright"
tar -C $out --owner=0 --group=0 -czf "$out/counterpoint-$version-$(uname -m).tar.gz" "counterpoint-$version"
if command -v cargo-deb >/dev/null; then
  cargo deb --no-build --output $out/
elif command -v dpkg-deb >/dev/null; then
  machine=$(dpkg --print-architecture)
  mkdir -p "$tree/DEBIAN"
  cat >"$tree/DEBIAN/control" <<CONTROL
Package: counterpoint
Version: $version
Architecture: $machine
Maintainer: The Counterpoint authors <counterpoint@localhost>
Depends: libc6, libgcc-s1
Recommends: libgl1, libegl1, libxkbcommon-x11-0
Section: text
Priority: optional
Installed-Size: $(du -sk "$tree/usr" | cut -f 1)
Description: Compares, claim by claim, how several outlets or voices report one event
 Finds who says what, lines up the parallel statements, shows wording and framing side by side, and writes reports.
 Works offline and sends nothing anywhere.
CONTROL
  dpkg-deb --root-owner-group --build "$tree" "$out/counterpoint_${version}_$machine.deb"
  rm -r "$tree/DEBIAN"
fi
ls -l $out
