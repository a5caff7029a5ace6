@echo off
rem Starts Entente: the window, or a command when its first word names one.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "LIB=%%~fI\lib"

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
if defined JAVA_HOME if not exist "%JAVA%" (
    echo entente: JAVA_HOME is %JAVA_HOME%, but there is no %JAVA%; point it at a JDK 17 or newer, or unset it 1>&2
    exit /b 3
)

rem The best compiler waits ten times as long as usual: while the window opens it would only compete for the processors.
set "FLAGS=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=15000 -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=2000000"
rem Short runs are over before better compiled code or a parallel collector pays.
for %%W in (export check list report sample -h --help -V --version) do (
    if "%~1"=="%%W" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
)

rem The archive of loaded classes fits one class path alone; one that does not fit is passed over without a word.
set "ARCHIVE="
if exist "%LIB%\entente.jsa" set ARCHIVE=-Xshare:auto "-XX:SharedArchiveFile=%LIB%\entente.jsa" -Xlog:disable

"%JAVA%" %ARCHIVE% %JAVA_OPTS% %FLAGS% -jar "%LIB%\entente.jar" %*
exit /b %ERRORLEVEL%
