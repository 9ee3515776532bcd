# Part of build.sh: packages for Windows and macOS, of a program that was built for them: with
# `cargo build --release --target x86_64-pc-windows-gnu` (or `-msvc`), `… x86_64-apple-darwin` (or `aarch64-…`).

notices() {
  cp README.md LICENSE "$1/"
  if [ -f "$out/THIRD-PARTY.txt" ]; then cp "$out/THIRD-PARTY.txt" "$1/"; fi
}

for windows in target/x86_64-pc-windows-gnu target/x86_64-pc-windows-msvc; do
  [ -f "$windows/release/counterpoint.exe" ] || continue
  folder=$out/counterpoint-$version-windows
  # The folder for settings makes it portable: nothing is written anywhere else.
  mkdir -p "$folder/counterpoint-settings"
  cp "$windows/release/counterpoint.exe" "$folder/"
  notices "$folder"
  echo "Settings, the recent list and unsaved work are kept here. Without this folder they are kept in your own." >"$folder/counterpoint-settings/README.txt"
  settle "$folder"
  has python3 "the .zip" && (cd "$out" && python3 -m zipfile -c "counterpoint-$version-windows-portable.zip" "counterpoint-$version-windows")
  rm -r "$folder/counterpoint-settings"
  has makensis "the installer for Windows" &&
    makensis -V2 -DVERSION="$version" -DFILES="$folder" -DOUT="$out/counterpoint-$version-setup.exe" "$here/counterpoint.nsi"
  rm -r "$folder"
  break
done

for mac in target/aarch64-apple-darwin target/x86_64-apple-darwin; do
  [ -f "$mac/release/counterpoint" ] || continue
  app=$out/Counterpoint.app/Contents
  mkdir -p "$app/MacOS" "$app/Resources"
  install -m755 "$mac/release/counterpoint" "$app/MacOS/counterpoint"
  sed "s/@VERSION@/$version/" "$here/Info.plist" >"$app/Info.plist"
  cp "$here/counterpoint.png" "$app/Resources/"
  notices "$app/Resources"
  settle "$out/Counterpoint.app"
  tarred "$out" Counterpoint.app "$out/counterpoint-$version-macos-$(basename "$mac" | cut -d - -f 1).tar.gz"
  rm -r "$out/Counterpoint.app"
done
