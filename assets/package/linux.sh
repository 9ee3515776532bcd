# Part of build.sh: the tree as it is installed, a tarball of it, a .deb, an .rpm, and what a store is told.

tree=$out/counterpoint-$version
shared=$tree/usr/share
install -Dm755 "$program" "$tree/usr/bin/counterpoint"
install -Dm644 "$here/counterpoint.desktop" "$shared/applications/counterpoint.desktop"
install -Dm644 "$here/org.counterpoint.Counterpoint.metainfo.xml" "$shared/metainfo/org.counterpoint.Counterpoint.metainfo.xml"
install -Dm644 "$here/counterpoint.svg" "$shared/icons/hicolor/scalable/apps/counterpoint.svg"
install -Dm644 "$here/counterpoint.png" "$shared/icons/hicolor/256x256/apps/counterpoint.png"
install -Dm644 "$here/counterpoint.xml" "$shared/mime/packages/counterpoint.xml"
install -d "$shared/man/man1" "$shared/bash-completion/completions" "$shared/zsh/vendor-completions" \
  "$shared/fish/vendor_completions.d" "$shared/doc/counterpoint"
gzip -9nc "$here/counterpoint.1" >"$shared/man/man1/counterpoint.1.gz"
"$program" completions bash >"$shared/bash-completion/completions/counterpoint"
"$program" completions zsh >"$shared/zsh/vendor-completions/_counterpoint"
"$program" completions fish >"$shared/fish/vendor_completions.d/counterpoint.fish"
cp README.md "$shared/doc/counterpoint/"
gzip -9nc CHANGELOG.md >"$shared/doc/counterpoint/CHANGELOG.md.gz"
cat LICENSE assets/fonts/OFL.txt assets/icons/LICENSE >"$shared/doc/counterpoint/copyright"
for made in THIRD-PARTY.txt "counterpoint-$version.cdx.json"; do
  if [ -f "$out/$made" ]; then gzip -9nc "$out/$made" >"$shared/doc/counterpoint/$made.gz"; fi
done
settle "$tree"
tarred "$out" "counterpoint-$version" "$out/counterpoint-$version-$(uname -m).tar.gz"

# The newest version of the C library that the program asks for.
libc=$(objdump -T "$program" 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -uV | tail -n 1)
summary="Compares, claim by claim, how several outlets or voices report one event"
about="Finds who says what, lines up the parallel statements, shows wording and framing side by side, and writes reports.
 Works offline and sends nothing anywhere."

if has dpkg-deb "the .deb"; then
  machine=$(dpkg --print-architecture)
  mkdir -p "$out/deb"
  cp -a "$tree/usr" "$out/deb/usr"
  mkdir "$out/deb/DEBIAN"
  cat >"$out/deb/DEBIAN/control" <<CONTROL
Package: counterpoint
Version: $version
Architecture: $machine
Maintainer: The Counterpoint authors <counterpoint@localhost>
Depends: libc6 (>= ${libc:-2.28}), libgcc-s1
Recommends: libgl1, libegl1, libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon-x11-0, libwayland-client0
Section: text
Priority: optional
Installed-Size: $(find "$out/deb/usr" -type f -printf '%s\n' | awk '{ kib += int(($1 + 1023) / 1024) } END { print kib }')
Description: $summary
 $about
CONTROL
  (cd "$out/deb" && find usr -type f | sort | xargs md5sum >DEBIAN/md5sums)
  settle "$out/deb"
  dpkg-deb --root-owner-group -Zxz --build "$out/deb" "$out/counterpoint_${version}_$machine.deb" >/dev/null
  rm -r "$out/deb"
fi

if has rpmbuild "the .rpm"; then
  cat >"$out/counterpoint.spec" <<SPEC
Name: counterpoint
Version: $version
Release: 1
Summary: $summary
License: MIT OR Apache-2.0
Recommends: libGL, libEGL, libX11, libXcursor, libXi, libxkbcommon-x11, libwayland-client
%description
$about
%install
cp -a $tree/usr %{buildroot}/usr
%files
/usr/bin/counterpoint
$(cd "$tree" && find usr/share -type f | sort | sed 's|^|/|')
SPEC
  rpmbuild -bb --quiet --define "_topdir $out/rpm" --define "_rpmdir $out" --define "_buildhost localhost" \
    --define "debug_package %{nil}" --define "__os_install_post %{nil}" --define "_build_id_links none" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "source_date_epoch_from_changelog 0" --define "_binary_payload w10.zstdio" "$out/counterpoint.spec"
  mv "$out/$(uname -m)"/*.rpm "$out/"
  rm -r "$out/rpm" "$out/${out:+$(uname -m)}" "$out/counterpoint.spec"
fi
rm -r "$tree"

if has appstreamcli "the check of what a store is told"; then
  appstreamcli validate --no-net "$here/org.counterpoint.Counterpoint.metainfo.xml"
fi
