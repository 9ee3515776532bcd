; The installer for Windows: for the user alone, without rights of an administrator. elsewhere.sh says what VERSION, FILES and OUT are.
Unicode true
Name "Counterpoint"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Counterpoint"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Counterpoint"
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  SetOutPath "$INSTDIR"
  File "${FILES}\counterpoint.exe"
  File /nonfatal "${FILES}\*.txt"
  File "${FILES}\README.md"
  File "${FILES}\LICENSE"
  CreateShortcut "$SMPROGRAMS\Counterpoint.lnk" "$INSTDIR\counterpoint.exe"
  ; Offered for projects, not forced upon them: other programs have files that end in .ron.
  WriteRegStr HKCU "Software\Classes\Counterpoint.Project" "" "Counterpoint project"
  WriteRegStr HKCU "Software\Classes\Counterpoint.Project\shell\open\command" "" '"$INSTDIR\counterpoint.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.ron\OpenWithProgids" "Counterpoint.Project" ""
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Counterpoint"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section Uninstall
  Delete "$SMPROGRAMS\Counterpoint.lnk"
  Delete "$INSTDIR\counterpoint.exe"
  Delete "$INSTDIR\*.txt"
  Delete "$INSTDIR\README.md"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\uninstall.exe"
  ; Only if nothing of the user's lies in it.
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Classes\Counterpoint.Project"
  DeleteRegValue HKCU "Software\Classes\.ron\OpenWithProgids" "Counterpoint.Project"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
