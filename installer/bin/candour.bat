@echo off
rem Starts Candour with a Java 25: the one in ..\runtime, else JAVA_HOME, else java, else a search.
setlocal
set "APP=%~dp0.."
set "HOME_25="

call :try "%APP%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"

if not defined HOME_25 (
  echo Candour needs Java 25 and found none: install it ^(for example Temurin 25 from adoptium.net^) or let JAVA_HOME name its folder. 1>&2
  exit /b 3
)

set AOT=
if exist "%APP%\lib\candour.aot" set AOT="-XX:AOTCache=%APP%\lib\candour.aot"
rem A command is over before the second compiler of Java has earned what it costs.
set JIT=
for %%C in (import report figures due show finals history) do if /i "%~1"=="%%C" set JIT=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m
set FX=
if exist "%APP%\runtime\lib\javafx.properties" set FX="@%APP%\lib\javafx.options"

"%HOME_25%\bin\java.exe" "@%APP%\lib\java.options" %CANDOUR_JAVA_OPTIONS% %FX% %JIT% %AOT% -jar "%APP%\lib\candour.jar" %*
exit /b %ERRORLEVEL%

:try
if defined HOME_25 exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "HOME_25=%~1"
exit /b 0
