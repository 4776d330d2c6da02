# Makes the Windows package of Candour with its own Java. WRITTEN, NOT TRIED.
# Needs a JDK 25 in JAVA_HOME and, for the .msi, the WiX Toolset on the path.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

if (-not $env:JAVA_HOME -or -not (Select-String -Quiet -Path "$env:JAVA_HOME\release" -Pattern '^JAVA_VERSION="25')) {
  Write-Error "Candour's installer is made with a JDK 25: install one, for example Temurin 25 from adoptium.net, and let JAVA_HOME name it."
  exit 1
}
$jdk = $env:JAVA_HOME
$version = ([xml](Get-Content pom.xml)).project.version
$out = "target\installer"

.\mvnw.cmd -q -B -ntp -DskipTests clean package
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
New-Item -ItemType Directory -Force "$out\javafx" | Out-Null
Copy-Item -Recurse target\candour "$out\input"
Move-Item "$out\input\lib\javafx-*-win.jar" "$out\javafx"
Remove-Item "$out\input\lib\javafx-*.jar"

$modules = (Get-Content installer\runtime-modules.txt) -join ","
& "$jdk\bin\jlink" --module-path "$out\javafx" --add-modules "$modules,jdk.crypto.mscapi" `
  --include-locales=en --strip-debug --no-header-files --no-man-pages --compress zip-0 `
  --output "$out\runtime"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

# candour.exe opens the desktop; candourc.exe is the same with a console, for the command line.
$options = Get-Content installer\bin\java.options, installer\bin\javafx.options |
  Where-Object { $_ -notmatch '^#' } | ForEach-Object { "--java-options"; "`"$_`"" }
& "$jdk\bin\jpackage" --type msi --name Candour --app-version $version --vendor Candour `
  --description "A register for children's social care complaints" `
  --input "$out\input\lib" --main-jar candour.jar --main-class org.candour.Candour `
  --runtime-image "$out\runtime" --icon installer\icons\candour.ico --license-file LICENSE `
  --add-launcher candourc=installer\windows\console.properties `
  --file-associations installer\windows\register.properties `
  --win-menu --win-shortcut-prompt --win-per-user-install --win-dir-chooser `
  --win-upgrade-uuid 3b1f2a52-6d0e-4b8e-9a57-0c1d5e7f9b21 `
  @options --dest $out
exit $LASTEXITCODE
